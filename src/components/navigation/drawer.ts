import {translate} from '@docusaurus/Translate';
import {closest} from '../closest';
import {makeElement} from '../make-element';
import styles from './styles.module.css';

/** Opens the navigation of a narrow window: a dialog with copies of what the bar has. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
}

function onClick({target}: Event): void {
  const bar = closest(closest(target, '[data-act=open-drawer]'), 'nav');
  if (bar && !document.querySelector('dialog:modal')) open(bar);
}

function open(bar: HTMLElement): void {
  const brands = copies(bar, `.${styles.brand}`);
  // The page has its ring already.
  for (const brand of brands) brand.querySelector('defs')?.remove();
  const close = closeButton();
  const drawer = makeElement(
    'dialog',
    {class: styles.drawer, 'aria-label': bar.ariaLabel},
    makeElement(
      'div',
      {class: styles.drawerHead},
      ...brands,
      ...copies(bar, '[data-act=color-mode]'),
      close,
    ),
    makeElement(
      'nav',
      {class: styles.links},
      ...copies(bar, `:is(.${styles.inner}, .${styles.right}) > a:not(.${styles.brand})`),
    ),
  );
  // Its button, a link, and the page behind it, whose clicks the dialog itself gets.
  drawer.addEventListener('click', ({target}) => {
    if (target === drawer || closest(target, 'a') || closest(target, 'button') === close) {
      drawer.close();
    }
  });
  drawer.addEventListener('close', () => drawer.remove());
  document.body.append(drawer);
  drawer.showModal();
}

function copies(bar: HTMLElement, selector: string): Element[] {
  return [...bar.querySelectorAll(selector)].map((one) => one.cloneNode(true) as Element);
}

function closeButton(): HTMLElement {
  const button = makeElement('button', {
    type: 'button',
    class: `${styles.button} ${styles.close}`,
    autofocus: '',
    'aria-label': translate({
      id: 'navigation.close',
      message: 'Close navigation bar',
      description: 'Button that closes the navigation of a narrow window',
    }),
  });
  button.innerHTML =
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m3 3 18 18m0-18L3 21"/></svg>';
  return button;
}
