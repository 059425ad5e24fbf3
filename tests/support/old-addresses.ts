import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parse} from 'yaml';
import {locales, pathIn, siteDir} from './site';

/** An old address and the pages that may answer for it: the first of them that exists. */
export interface OldAddress {
  from: string;
  answers: string[];
}

/** Every old address of the file the site is built from, read without the plugin that tests check with it. */
export function oldAddresses(): OldAddress[] {
  const {moved = {}, ...years} = parse(
    readFileSync(join(siteDir, 'blog/old-addresses.yml'), 'utf8'),
  ) as {
    [year: `${number}`]: {index: string[]; article: string[]; slugs: string[]};
    moved?: Record<string, string>;
  };
  const moves = Object.entries(moved).map(([from, to]) => ({from, answers: [to, dirname(to)]}));
  const ofYears = Object.entries(years).flatMap(([year, {index, article, slugs}]) => [
    ...index.map((from) => ({from, answers: [`/${year}`]})),
    ...slugs.flatMap((slug) =>
      article.map((pattern) => ({
        from: pattern.replace('{slug}', slug),
        answers: [`/${year}/${slug}`, `/${year}`],
      })),
    ),
  ]);
  return [...ofYears, ...moves];
}

/** Every old address in every language. */
export function oldAddressesInAll(): OldAddress[] {
  return locales.flatMap((locale) =>
    oldAddresses().map(({from, answers}) => ({
      from: pathIn(locale, from),
      answers: answers.map((answer) => pathIn(locale, answer)),
    })),
  );
}
