/** What in the drawer closes it: its button, a link, and the page behind it, whose clicks the dialog itself gets. */
const closing = '[data-drawer] :is(a, [data-act=close-drawer])';

function onClick({target}: Event): void {
  const drawer = document.querySelector<HTMLDialogElement>('[data-drawer]');
  if (!drawer || !(target instanceof Element)) return;
  if (drawer.open) {
    if (target === drawer || target.closest(closing)) drawer.close();
  } else if (target.closest('[data-act=open-drawer]')) {
    drawer.showModal();
  }
}

// Client modules are loaded by the server, too.
if (typeof document !== 'undefined') document.addEventListener('click', onClick);
