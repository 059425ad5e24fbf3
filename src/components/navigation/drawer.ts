import {closest} from '../closest';

/** Opens and closes the drawer, which is a dialog. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
}

/** What in the drawer closes it: its button, a link, and the page behind it, whose clicks the dialog itself gets. */
const closing = '[data-drawer] :is(a, [data-act=close-drawer])';

function onClick({target}: Event): void {
  const drawer = document.querySelector<HTMLDialogElement>('[data-drawer]');
  if (drawer?.open) {
    if (target === drawer || closest(target, closing)) drawer.close();
  } else if (closest(target, '[data-act=open-drawer]')) {
    drawer?.showModal();
  }
}
