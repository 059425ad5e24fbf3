import type {IndexedPage} from '../../../src/plugins/search/types';
import {randomSource, type Random} from '../../lib/random';
import {crossed, ownName} from '../../lib/words';

/**
 * Pages made of the words of real ones, the same for the same number: clauses are cut and joined anew, so that pairs of
 * characters arise which no real page has, and every page brings names and numbers of its own, as real ones do.
 */
export function* generatePages(
  pages: readonly IndexedPage[],
  count: number,
): Generator<IndexedPage> {
  const random = randomSource(2018);
  const clauses = pages.flatMap(({sections}) => sections.flatMap(({text}) => clausesOf(text)));
  const headings = pages.flatMap(({sections}) => sections.flatMap(({heading}) => heading || []));
  for (let number = 1; number <= count; number += 1) {
    // A page keeps to its subject: it draws from some of the clauses only.
    const subject = Array.from({length: 40}, () => random.pick(clauses));
    const sections = Array.from({length: random.between(4, 9)}, (_, place) => ({
      id: place === 0 ? '' : `section-${place}`,
      heading: place === 0 ? '' : `${crossed(headings, random)} ${place}`,
      text: passage(subject, clauses, random),
    }));
    yield {
      path: `/generated/${number}`,
      title: `${crossed(headings, random)} ${number}`,
      facets: {kind: 'article', year: random.between(2018, 2040), tags: []},
      sections,
    };
  }
}

function clausesOf(text: string): string[] {
  return text.split(/(?<=[，。；：、？！])|(?<=[.;:?!] )/).filter((clause) => clause.length > 3);
}

function passage(subject: readonly string[], clauses: readonly string[], random: Random): string {
  const parts = Array.from({length: random.between(10, 30)}, () => {
    const chance = random.between(1, 10);
    if (chance <= 4) return random.pick(subject);
    if (chance <= 8) return crossed(random.between(1, 3) === 1 ? clauses : subject, random);
    return ownName(random);
  });
  return parts.join('').slice(0, 1_200);
}
