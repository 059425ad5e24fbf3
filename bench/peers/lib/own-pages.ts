import type {Host} from '../../lib/serve';
import {addressOf} from './content/article';
import type {Corpus} from './content/corpus';
import {firstView} from './first-view';
import {allCategories, audit} from './lighthouse';
import type {OwnPage} from './row';

/** The pages of ours that must have full marks: home, a year, the search, and the longest article in both forms. */
export async function ownPages(
  host: Host,
  {measured, withFigures}: Corpus,
  port: number,
): Promise<OwnPage[]> {
  const pages: OwnPage[] = [];
  for (const [page, path] of [
    ['home', '/'],
    ['year', `/${withFigures.year}`],
    ['longest article without figures', addressOf(measured)],
    ['the same with its figures', addressOf(withFigures)],
    ['search', '/search'],
  ] as const) {
    const view = await firstView(host, path);
    pages.push({page, view, audit: await audit(`${host.origin}${path}`, allCategories, port)});
  }
  return pages;
}
