import type {ClientModule} from '@docusaurus/types';

/** Where a reader stands after following a link: the place the address names, else the page's title. */
function targetOf(hash: string): HTMLElement | null {
  return (
    (hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null) ??
    document.querySelector('h1') ??
    document.querySelector('main')
  );
}

/**
 * Moves the focus with the reader: the browser does so when it loads a page, nobody does when a script replaces one.
 * A screen reader then says the new page's title, and Tab goes on from there. Back and forward keep the scroll place.
 */
export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({
  location,
  previousLocation,
}) => {
  if (!previousLocation || location.pathname === previousLocation.pathname) {
    return;
  }
  const target = targetOf(location.hash);
  if (target && !target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
  }
  target?.focus({preventScroll: true});
};
