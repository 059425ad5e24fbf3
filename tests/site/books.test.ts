import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {findTool, thisSystem} from '../../scripts/tools/find';
import {epubcheck} from '../../scripts/tools/table';
import {all, isBook, readPage, readPages, textOf, values} from '../support/pages';
import {locales, pathIn, siteDir} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');
const epubs = readdirSync(build, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.epub'))
  .sort();

/** What epubcheck says of a file, beginning with its verdict. */
function verdictOn(file: string): string {
  const jar = findTool(epubcheck, thisSystem) ?? '';
  const {stdout, stderr} = spawnSync('java', ['-jar', jar, join(build, file)], {encoding: 'utf8'});
  return (stdout + stderr).replace('Validating using EPUB version 3.2 rules.', '').trim();
}

describe('books', () => {
  it.each(epubs)(
    '%s is valid EPUB 3 by epubcheck',
    (file) => {
      expect(verdictOn(file)).toMatch(/^No errors or warnings detected\./);
    },
    // A Java program's start on a busy machine.
    300_000,
  );

  it.each(locales)('bind every article of the year in %s, in the order of its index', (locale) => {
    const articles = writtenArticles(siteDir, locale)
      .filter(({year}) => year === '2018')
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const page = readPage(build, `${pathIn(locale, '/2018/book').slice(1)}.html`);
    expect(articles.length).toBeGreaterThan(0);
    expect(values(page, 'main > article', 'id')).toEqual(articles.map(({slug}) => slug));
    expect(all(page, 'main > article > h2:first-child').map(textOf)).toEqual(
      articles.map(({title}) => title),
    );
  });

  it('are linked from each page of a year or series that has them, and from no other', () => {
    const links = readPages(build).flatMap((page) =>
      values(page, 'main a[type="application/epub+zip"]', 'href').map((href) => href.slice(1)),
    );
    expect(links.toSorted()).toEqual(epubs);
    expect(readPages(build).filter(isBook)).toHaveLength(epubs.length);
  });

  it('have ids that are unique and links that lead somewhere on each page', () => {
    for (const page of readPages(build).filter(isBook)) {
      const ids = values(page, '[id]', 'id');
      expect(ids).toEqual([...new Set(ids)]);
      const targets = values(page, 'a[href^="#"]', 'href').map((href) =>
        decodeURIComponent(href.slice(1)),
      );
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }
  });
});
