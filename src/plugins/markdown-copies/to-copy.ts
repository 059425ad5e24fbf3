import type {Root} from 'hast';
import {stringify} from 'yaml';
import {absoluteUrl, type Site} from '../../built/site';
import {alternatesOf} from '../../lib/alternates';
import type {Article, Journal} from '../../lib/journal';
import {toMarkdown, write} from './to-markdown';
import type {Words} from './translations';

export interface CopyContext {
  journal: Journal;
  site: Site;
  /** Each language's base URL. */
  baseUrls: Readonly<Record<string, string>>;
  words: Words;
}

/** An article's Markdown copy: what is known of it as YAML, its title, its text. */
export function toCopy(article: Article, tree: Root, context: CopyContext): string {
  const {journal, site, words} = context;
  const {title, description, date, updated, tags, locale, permalink} = article;
  const url = absoluteUrl(permalink, site);
  const facts = {
    ...{title, description, url, language: locale},
    ...{translations: translationsOf(article, context)},
    ...{authors: journal.authors.map(({name}) => name), date, updated, tags},
  };
  const heading = write([{type: 'heading', depth: 1, children: [{type: 'text', value: title}]}]);
  return `---\n${stringify(facts, {lineWidth: 0})}---\n\n${heading}\n${toMarkdown(tree, url, words)}`;
}

/** The article's pages in other languages. */
function translationsOf(
  {permalink, locale}: Article,
  {journal, site, baseUrls}: CopyContext,
): Record<string, string> | undefined {
  const others = alternatesOf(permalink, locale, baseUrls, journal).filter(
    (one) => one.locale !== locale,
  );
  if (others.length === 0) return undefined;
  return Object.fromEntries(others.map((one) => [one.locale, absoluteUrl(one.path, site)]));
}
