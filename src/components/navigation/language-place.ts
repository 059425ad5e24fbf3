/** Who follows a link to the page in another language comes to the same place and view there. */
function keepPlace({target}: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-alternate]');
  if (link) {
    link.search = location.search;
    link.hash = location.hash;
  }
}

// Client modules are loaded by the server, too.
if (typeof document !== 'undefined') {
  document.addEventListener('click', keepPlace);
  document.addEventListener('auxclick', keepPlace);
}
