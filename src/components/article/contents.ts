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
  const line = window.innerHeight * readingLine;
  for (const list of document.querySelectorAll('[data-contents]')) {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
    const current = links.findLast(({hash}) => {
      const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
      return heading && heading.getBoundingClientRect().top < line;
    });
    const before = list.querySelector('[aria-current]');
    if (before === (current ?? null)) continue;
    before?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'location');
    list
      .querySelector('[data-place]')
      ?.replaceChildren(...(current?.cloneNode(true).childNodes ?? []));
  }
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
