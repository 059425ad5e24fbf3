import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import katex from 'katex';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, inject, it} from 'vitest';
import {parse} from 'yaml';
import {filesIn} from '../../src/built/files-in';
import {parseCopy, readBuilt, readCopy} from '../support/copies';
import {all, pathOnSite, readContentPages, readPage, values} from '../support/pages';
import {baseUrlOf, locales, otherThan, pathIn, siteDir, siteUrl} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');
const articles = locales.flatMap((locale) =>
  writtenArticles(siteDir, locale).map((article) => ({
    ...article,
    address: pathIn(locale, `/${article.path}`),
  })),
);
const textOf = (address: string) => readFileSync(join(build, address), 'utf8');
const copies = articles.map(({address}) => `${address}.md`);

/** Types of all nodes of a tree. */
function typesIn(tree: Root): Set<string> {
  const types = new Set<string>();
  visit(tree, ({type}) => void types.add(type));
  return types;
}

describe.each(articles)('the Markdown copy of $address', (article) => {
  const {address, locale} = article;
  const text = textOf(`${address}.md`);
  const tree = parseCopy(text);
  const page = readPage(build, `${address.slice(1)}.html`);
  const [built] = all(page, '#__blog-post-container');

  it('begins with what its writer declared', () => {
    const [, facts = ''] = text.split('---\n');
    expect(parse(facts)).toMatchObject({
      title: article.title,
      description: article.description,
      date: article.date,
      updated: article.updated,
      url: siteUrl + address,
      language: locale,
      translations: {
        [otherThan(locale)]: siteUrl + pathIn(otherThan(locale), `/${article.path}`),
      },
    });
  });

  it('has the headings, listings, cells, links and formulas of the page, in their order', () => {
    expect(built).toBeDefined();
    if (!built) return;
    const {formulas, ...expected} = readBuilt(built, siteUrl + address);
    const {formulas: sources, ...read} = readCopy(tree);
    expect(read).toEqual(expected);
    expect(sources.map((source) => source.replace(/\s/g, ''))).toEqual(formulas);
    expect(expected.headings.length).toBeGreaterThan(3);
    expect(expected.code.length).toBeGreaterThan(3);
  });

  it('has formulas that can be set again', () => {
    for (const source of readCopy(tree).formulas) {
      expect(katex.renderToString(source, {throwOnError: true})).toContain('<math');
    }
  });

  it('has no HTML in it, and no character written as a code', () => {
    const types = typesIn(tree);
    expect(types).toContain('code');
    expect(types).not.toContain('html');
    const prose = text
      .replace(/^( *[>\d. -]*)(```+)[^]*?^\1?\s*>? *\2$/gm, '')
      .replace(/`[^`\n]+`/g, '');
    expect(prose.match(/&(#\w+|\w+);/g)).toBeNull();
  });

  it('is named in the head of the page and linked at its foot, as Markdown', () => {
    const selectors = [
      'head link[rel=alternate][type="text/markdown"]',
      'article > footer a[type="text/markdown"]',
    ];
    expect(selectors.map((one) => values(page, one, 'href'))).toEqual(
      selectors.map(() => [`${address}.md`]),
    );
  });
});

it('no file is a Markdown copy but those of articles, and no other page names one', () => {
  const files = filesIn(build).filter((file) => file.endsWith('.md'));
  expect(files.map((file) => `/${file}`).toSorted()).toEqual(copies.toSorted());
  const named = readContentPages(build).flatMap((page) =>
    values(page, 'head link[type="text/markdown"]', 'href'),
  );
  expect(named.toSorted()).toEqual(copies.toSorted());
});

describe.each(locales)('llms.txt of %s', (locale) => {
  const text = textOf(`${baseUrlOf(locale)}llms.txt`);
  const tree = parseCopy(text);
  const links: string[] = [];
  visit(tree, 'link', ({url}) => void links.push(url));

  it('is a title, what the site is, and lists of links, as llmstxt.org has it', () => {
    const shapes = tree.children.map((node) =>
      node.type === 'heading' ? `h${node.depth}` : node.type,
    );
    expect(shapes.join(' ')).toMatch(/^h1 blockquote paragraph( h2 list)+$/);
    expect(text).toMatch(/\n## 2018\n/);
    expect(text).toMatch(/\n## Optional\n(?![^]*\n## )/);
  });

  it('names every article of the language, with what it is about, and no other', () => {
    const own = articles.filter((article) => article.locale === locale);
    const lines = text.split('\n').filter((line) => line.includes('.md)'));
    expect(lines).toHaveLength(own.length);
    for (const {address, description} of own) {
      const line = lines.find((one) => one.includes(`](${siteUrl}${address}.md): `));
      expect(line?.replaceAll('\\', ''), address).toContain(description);
    }
  });

  it('leads nowhere in vain', () => {
    expect(links.length).toBeGreaterThan(20);
    const missing = links.filter((link) => {
      const path = pathOnSite(link) ?? '';
      return !['', '.html'].some((ending) => existsSync(join(build, path + ending)));
    });
    expect(missing).toEqual([]);
  });
});
