import {arrive} from './arrive';
import {isField, isShortcut} from './keys';
import {open, warm} from './open';
import {findTrigger} from './trigger';

/** What the bar's link is once scripts have started. */
const asButton = {
  role: 'button',
  'aria-haspopup': 'dialog',
  'aria-keyshortcuts': '/ Control+K Meta+K',
};

/** The way to the search: opened by the bar's link and by keys, its code fetched when that is about to happen. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeyDown);
  document.addEventListener('pointerover', warmAtTrigger);
  document.addEventListener('focusin', warmAtTrigger);
  for (const [name, value] of Object.entries(asButton)) {
    findTrigger()?.setAttribute(name, value);
  }
  arrive();
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  // The preview's application shows it itself.
  if (page && process.env.NODE_ENV === 'production') {
    import(/* webpackChunkName: "search-page" */ '../theme/SearchPage/hydrate').then(
      ({hydrate}) => hydrate(page),
      // The form still leads to an address that asks, and asking it again loads anew.
      () => undefined,
    );
  }
}

const isAtTrigger = ({target}: Event) => findTrigger()?.contains(target as Node) ?? false;

function onClick(event: MouseEvent): void {
  // With a key held a link opens elsewhere.
  if (isAtTrigger(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open();
  }
}

function onKeyDown(event: KeyboardEvent): void {
  // In an open dialog the keys are the dialog's.
  const elsewhere = document.querySelector('dialog[open]') !== null;
  const asks =
    isShortcut(event, isField(event.target)) || (event.key === ' ' && isAtTrigger(event));
  if (!event.defaultPrevented && !elsewhere && asks) {
    event.preventDefault();
    open();
  }
}

function warmAtTrigger(event: Event): void {
  if (isAtTrigger(event)) warm();
}
