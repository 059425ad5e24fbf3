import {translate} from '@docusaurus/Translate';

/** What the search is called: its button, its dialog, its box and its page. */
export function searchLabel(): string {
  return translate({
    id: 'search.label',
    message: 'Search',
    description: 'Name of the search: its button, its dialog, its box and its page',
  });
}

/** The choice to see the other places of a page. */
export function unfoldLabel(count: number): string {
  return translate(
    {
      id: 'search.unfold',
      message: 'More places on this page: {count}',
      description: 'Shows the other places of a page that hold the query',
    },
    {count},
  );
}

/** The button that tries once more after a failure. */
export function retryLabel(): string {
  return translate({
    id: 'search.retry',
    message: 'Try again',
    description: 'Button that searches once more after a failure',
  });
}
