import {translate} from '@docusaurus/Translate';

/** How many articles are shown, of how many, in words. */
export function countOf(found: number, total: number): string {
  return translate(
    {
      id: 'yearIndex.count',
      message: '{found} of {total} articles',
      description: 'How many articles are shown, of how many',
    },
    {found, total},
  );
}
