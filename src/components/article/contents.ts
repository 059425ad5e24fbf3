import {closest} from '../closest';

/** The reading line: a section begins when its heading has risen above this part of the window. */
const readingLine = 0.33;

/** Marks in a page's contents where one is, and closes lists that are folded again. */
export function onRouteDidUpdate(): void {
  document.addEventListener('scroll', markCurrent, {passive: true});
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeyDown);
  markCurrent();
}

/** The current section is the last whose heading is above the reading line; before the first there is none. */
function markCurrent(): void {
  const [first, ...others] = document.querySelectorAll('[data-contents]');
  if (!first) return;
  const hash = currentIn(first)?.hash;
  // Beside the text and over it, the contents are the same.
  for (const list of [first, ...others]) mark(list, hash);
}

function currentIn(list: Element): HTMLAnchorElement | undefined {
  const line = window.innerHeight * readingLine;
  return linksIn(list).findLast(({hash}) => {
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
    return heading && heading.getBoundingClientRect().top < line;
  });
}

function mark(list: Element, hash: string | undefined): void {
  const current = linksIn(list).find((link) => link.hash === hash);
  const before = list.querySelector('[aria-current]');
  if (before === (current ?? null)) return;
  before?.removeAttribute('aria-current');
  current?.setAttribute('aria-current', 'location');
  list
    .querySelector('[data-place]')
    ?.replaceChildren(...(current?.cloneNode(true).childNodes ?? []));
}

function linksIn(list: Element): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

function onClick({target}: Event): void {
  const link = closest(target, '[data-folded] a');
  closest(link, '[data-folded]')?.removeAttribute('open');
}

function onKeyDown({key, target}: KeyboardEvent): void {
  const list = key === 'Escape' && closest(target, '[data-folded]');
  if (list) {
    list.removeAttribute('open');
    list.querySelector('summary')?.focus();
  }
}
