import type {ViewEntry} from '../shared/view';

/** An article's card on the page, and what it says of the article. */
export interface Card extends ViewEntry {
  element: HTMLElement;
}

/** Reads an article out of its card. */
export function cardOf(element: HTMLElement): Card {
  const textOf = (part: string) => element.querySelector(part)?.textContent ?? '';
  const {series} = element.dataset;
  return {
    element,
    slug: element.querySelector('a')?.pathname.split('/').at(-1) ?? '',
    title: textOf('h2'),
    description: textOf('h2 ~ p'),
    date: element.querySelector('time')?.dateTime ?? '',
    series: series === undefined ? null : {title: series},
    tags: [...element.querySelectorAll('[rel=tag]')].map(({textContent}) => ({
      title: textContent?.replace(/^#/, '') ?? '',
    })),
  };
}

/** A copy of a card to stand under a group's heading, its own heading a level lower. */
export function copyOf({element}: Card): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  const heading = copy.querySelector('h2');
  const lower = document.createElement('h3');
  for (const {name, value} of heading?.attributes ?? []) lower.setAttribute(name, value);
  lower.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(lower);
  return copy;
}
