import {closest} from '../closest';

/** Who follows a link to the page in another language comes to the same place and view there. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', keepPlace);
  document.addEventListener('auxclick', keepPlace);
}

function keepPlace({target}: Event): void {
  const link = closest(target, '[data-alternate]');
  if (link instanceof HTMLAnchorElement) {
    link.search = location.search;
    link.hash = location.hash;
  }
}
