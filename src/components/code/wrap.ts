import {translate} from '@docusaurus/Translate';
import {wrapKey} from '../../lib/device-keys';
import {closest} from '../closest';
import {makeElement} from '../make-element';

/**
 * Wraps the long lines of all listings or leaves them long, on this device, until the reader says otherwise.
 * `data-wrapped` of the root says which; on a built page it stands there before anything is seen (light-pages' intent.ts).
 */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
  window.addEventListener('storage', remember);
  remember();
  observer?.disconnect();
  for (const pre of document.querySelectorAll('[data-code] pre')) observer?.observe(pre);
}

const isWrapped = () => document.documentElement.dataset['wrapped'] !== undefined;

/** The build, which reads every page script, has no windows to be resized. */
const observer =
  typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(showButtons);

function onClick({target}: Event): void {
  if (!closest(target, '[data-wrap]')) return;
  wrap(!isWrapped());
  try {
    localStorage.setItem(wrapKey, isWrapped() ? 'yes' : 'no');
  } catch {
    // Storage may be refused altogether; then nothing is remembered.
  }
}

function remember(): void {
  try {
    wrap(localStorage.getItem(wrapKey) === 'yes');
  } catch {
    wrap(false);
  }
}

function wrap(on: boolean): void {
  document.documentElement.toggleAttribute('data-wrapped', on);
  showButtons();
}

/** There is a button where lines are too long; while they are wrapped, everywhere. */
function showButtons(): void {
  const on = isWrapped();
  const listings = [...document.querySelectorAll('[data-code]')];
  // All is measured before anything is changed: one layout, not one a listing.
  const offering = new Set(
    listings.filter((listing) => on || [...listing.querySelectorAll('pre')].some(isCut)),
  );
  for (const listing of listings) {
    const button = listing.querySelector('[data-wrap]');
    if (!offering.has(listing)) button?.remove();
    else (button ?? addButton(listing)).setAttribute('aria-pressed', String(on));
  }
}

function isCut({scrollWidth, clientWidth}: Element): boolean {
  return scrollWidth > clientWidth;
}

function addButton(listing: Element): Element {
  const title = translate({
    id: 'code.wrap',
    message: 'Wrap lines',
    description: 'Button that wraps the long lines of listings, pressed or not',
  });
  const button = makeElement('button', {type: 'button', 'data-wrap': '', title});
  listing.querySelector('[data-copy]')?.before(button);
  return button;
}
