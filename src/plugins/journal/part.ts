import type {Journal} from '../../lib/journal';

/** @throws if the part to be written names a year without articles, saying which years there are */
export function refuseEmptyYears({articles, part}: Pick<Journal, 'articles' | 'part'>): void {
  if (part === undefined || part === 'rest') return;
  const years = [...new Set(articles.map(({year}) => year))];
  const empty = part.filter((year) => !years.includes(year));
  if (empty.length > 0) {
    const found = `${empty.join(', ')} without any`;
    throw new Error(
      `Expected a part of years with articles (${years.join(', ')}), found ${found}.`,
    );
  }
}
