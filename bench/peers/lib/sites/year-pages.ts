import {addressOf, byYear, escaped, type Article} from '../content/article';

/** A page that lists the articles of one year, for generators that make no such list themselves. */
export interface YearPage {
  year: number;
  body: string;
}

/** Lists of articles by year, as Markdown: what a sidebar with every article in every page would be too long for. */
export function yearPages(articles: readonly Article[]): YearPage[] {
  return byYear(articles).map(([year, own]) => ({
    year,
    body: own
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map((article) => `- ${article.date} [${escaped(article.title)}](${addressOf(article)})`)
      .join('\n'),
  }));
}
