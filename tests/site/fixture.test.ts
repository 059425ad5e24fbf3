import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeFixtureSite} from '../support/fixture-site';
import type {FixtureSite} from '../support/fixture-site';
import {all, readPage, readPages, textOf, values, valueOf} from '../support/pages';
import type {Page} from '../support/pages';
import type {Recording} from '../../src/lib/recording';
import {defaultLocale, pathIn, siteUrl} from '../support/site';
import type {Locale} from '../support/site';

/** An element as what the helpers search in. */
const asTree = (element: Element | undefined): {tree: Root} => ({
  tree: {type: 'root', children: element ? [element] : []},
});

/** Lets articles and the handbook lead to where they are edited, and articles to where errors are reported. */
function offerEditing(site: FixtureSite): void {
  const config = readFileSync(join(site.directory, 'docusaurus.config.ts'), 'utf8');
  const journal = `{...markdown, part, today,
    editUrl: 'https://git.example/edit/{path}',
    reportUrl: 'mailto:editors@rings.example?subject={title}&body={permalink}',
  }`;
  const docs = "docs: {editUrl: 'https://git.example/edit/', editLocalizedFiles: true,";
  site.write(
    'docusaurus.config.ts',
    config.replace('{...markdown, part, today}', journal).replace('docs: {', docs),
  );
}

/** One build of the site with the articles of tests/fixtures/journal: 2019/hello, 2019/zh-only, 2019/en-only. */
describe('a journal with a new year and articles that lack a translation', () => {
  let site: FixtureSite;
  let build: string;
  beforeAll(() => {
    site = makeFixtureSite('journal');
    offerEditing(site);
    build = join(site.directory, 'build');
    const moved = 'moved: {/2018/hi: /2019/hello, /2019/zh: /2019/zh-only}\n';
    appendFileSync(join(site.directory, 'blog/old-addresses.yml'), moved);
    const {status, output} = site.build();
    expect(status, output).toBe(0);
  });
  afterAll(() => site.remove());

  const exists = (path: string) => existsSync(join(build, path));
  const text = (path: string) => readFileSync(join(build, path), 'utf8');
  const page = (path: string) => readPage(build, `${path}.html`);
  const linksOf = (path: string) => values(page(path), 'main a[href]', 'href');
  const hreflangs = (path: string) =>
    values(page(path), 'link[rel=alternate][hreflang]', 'hrefLang').sort();
  const languageLink = (path: string) =>
    values(page(path), 'nav.navbar a[hreflang]', 'href').join(' ');
  /** The card of an article on an index page. */
  const cardOf = (path: string, title: string) =>
    all(page(path), 'main li').find((card) => textOf(select('h2, h3', card)) === title);

  it.each(['2019', 'en/2019'])('has /%s with its feeds and its row in the archive', (path) => {
    expect(all(page(path), 'h1').map(textOf)).toEqual(['2019']);
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(exists(`${path}/${file}`), `${path}/${file}`).toBe(true);
    }
    const archive = path.replace('2019', 'archive');
    const rows = linksOf(archive).filter((link) => /\/\d{4}$/.test(link));
    expect(rows).toEqual([`/${path}`, `/${path.replace('2019', '2018')}`]);
  });

  it.each([
    {from: '2018/hi', to: '/2019/hello'},
    {from: 'en/2018/hi', to: '/en/2019/hello'},
    {from: '2019/zh', to: '/2019/zh-only'},
    {from: 'en/2019/zh', to: '/en/2019'},
  ])('leads from /$from, where an article was, to $to', ({from, to}) => {
    expect(values(readPage(build, `${from}/index.html`), 'body a', 'href')).toEqual([to]);
  });

  it('leads from year to year', () => {
    expect(linksOf('2019')).toContain('/2018');
    expect(linksOf('2018')).toContain('/2019');
    expect(linksOf('en/2018')).toContain('/en/2019');
  });

  describe.each([
    {
      what: 'an article in Chinese only',
      title: '只有中文的一篇',
      slug: '2019/zh-only',
      own: 'zh-Hant',
      other: 'en',
      label: '中文',
    },
    {
      what: 'an article in English only',
      title: 'In English only',
      slug: '2019/en-only',
      own: 'en',
      other: 'zh-Hant',
      label: 'English',
    },
  ] as const)('$what', ({title, slug, own, other, label}) => {
    const at = (locale: Locale, path: string) => pathIn(locale, `/${path}`).slice(1);

    it('has a page in its own language alone', () => {
      expect(exists(`${at(own, slug)}.html`)).toBe(true);
      expect(exists(`${at(other, slug)}.html`)).toBe(false);
      const pages = readPages(build).map((one: Page) => one.path);
      expect(pages.filter((path) => path.endsWith(slug))).toEqual([pathIn(own, `/${slug}`)]);
    });

    it('is listed in the other language, marked with its own, and leads to its page', () => {
      const card = cardOf(at(other, '2019'), title);
      expect(card).toBeDefined();
      const [link] = all(asTree(card), 'h2 a');
      expect(valueOf(link, 'href')).toBe(pathIn(own, `/${slug}`));
      expect(valueOf(link, 'hrefLang')).toBe(own);
      expect(
        all(asTree(card), '[lang]').map((element) => [element.tagName, valueOf(element, 'lang')]),
      ).toEqual([
        ['h2', own],
        ['p', own],
      ]);
      expect(all(asTree(card), 'span').map(textOf)).toContain(label);
    });

    it('is not marked where it is at home', () => {
      const card = cardOf(at(own, '2019'), title);
      expect(card).toBeDefined();
      expect(all(asTree(card), 'span').map(textOf)).not.toContain(label);
      expect(all(asTree(card), '[lang], [hreflang]')).toEqual([]);
    });

    it('is in the feeds of its own language alone', () => {
      for (const path of ['', '2019/', 'tags/linux/']) {
        for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
          expect(text(at(own, path + file)), path + file).toContain(slug);
          expect(text(at(other, path + file)), path + file).not.toContain(slug);
        }
      }
    });

    it('names no translation, and its language link leads to the year in the other language', () => {
      expect(hreflangs(at(own, slug))).toEqual([own, 'x-default'].sort());
      const fallback = values(page(at(own, slug)), 'link[hreflang=x-default]', 'href');
      expect(fallback).toEqual([siteUrl + pathIn(own, `/${slug}`)]);
      expect(languageLink(at(own, slug))).toBe(pathIn(other, '/2019'));
      expect(exists(`${at(other, '2019')}.html`)).toBe(true);
    });

    it('has a Markdown copy, named in the list of its own language alone', () => {
      expect(exists(`${at(own, slug)}.md`)).toBe(true);
      expect(exists(`${at(other, slug)}.md`)).toBe(false);
      expect(text(at(own, 'llms.txt'))).toContain(`${slug}.md`);
      expect(text(at(other, 'llms.txt'))).not.toContain(slug);
    });

    it('is in no sitemap but that of its language', () => {
      expect(text(at(own, 'sitemap.xml'))).toContain(slug);
      expect(text(at(other, 'sitemap.xml'))).not.toContain(slug);
    });
  });

  it('leads through a series in order of date, across languages where need be', () => {
    const series = (path: string) =>
      all(page(path), 'article footer nav div a').map((link) => valueOf(link, 'href'));
    expect(series('2018/kubernetes-storage-ii')).toEqual([
      '/2018/kubernetes-storage-i',
      '/2019/hello',
    ]);
    expect(series('2019/hello')).toEqual(['/2018/kubernetes-storage-ii', '/2019/zh-only']);
    expect(series('2019/zh-only')).toEqual(['/2019/hello']);
    expect(series('en/2019/hello')).toEqual(['/en/2018/kubernetes-storage-ii', '/2019/zh-only']);
    const headings = all(page('series/kubernetes-storage'), 'ol h2').map(textOf);
    expect(headings.slice(-2)).toEqual(['2019 & <第二環>：哈囉', '只有中文的一篇']);
  });

  it('says where in its series an article stands', () => {
    expect(textOf(all(page('2019/hello'), 'article header p')[0])).toMatch(/第3篇，共4篇/);
    expect(textOf(all(page('en/2019/hello'), 'article header p')[0])).toMatch(/3 of 4/);
  });

  it.each([
    {path: '2019', said: '重播於', note: '註解', back: '回到註1的引用處'},
    {path: 'en/2019', said: 'Replayed', note: 'Footnotes', back: 'Back to the call of note 1'},
  ])(
    'says on /$path and in the article when it was replayed, and names its footnotes',
    (expected) => {
      const {path, said, note, back} = expected;
      const {environment} = JSON.parse(
        readFileSync(join(site.directory, 'labs/bridge-by-hand/recording.json'), 'utf8'),
      ) as Recording;
      const facts = [
        ...all(page(`${path}/hello`), 'article header p'),
        ...all(page(path), 'main p'),
      ]
        .map(textOf)
        .filter((text) => text.includes(said));
      expect(facts).toHaveLength(2);
      expect(facts.filter((text) => !text.includes(environment.date))).toEqual([]);

      expect(all(page(`${path}/hello`), '#footnote-label').map(textOf)).toEqual([note]);
      expect(values(page(`${path}/hello`), '[id^=user-content-fn-] a', 'ariaLabel')).toEqual([
        back,
      ]);
      expect(text(`${path}/rss.xml`)).toContain(note);
    },
  );

  it.each([
    {path: '2018/kubernetes-storage-i', cited: '引用本文的文章', by: '/2019/hello'},
    {path: 'en/2018/kubernetes-storage-i', cited: 'Cited by', by: '/en/2019/hello'},
  ])('leads from /$path back to the article that cites it', ({path, cited, by}) => {
    const citing = values(page(path), `nav[aria-label="${cited}"] a`, 'href');
    expect(citing.filter((href) => String(href).includes('/2019/'))).toEqual([by]);
  });

  it.each([
    {path: '2019', title: '2019 & <第二環>：哈囉', code: 'echo "哈囉 & <世界>" | tr -d \'\\n\''},
    {
      path: 'en/2019',
      title: '2019 & <the second ring>: hello',
      code: 'echo "hello & <world>" | tr -d \'\\n\'',
    },
  ])('escapes titles and code right in the feeds of /$path', ({path, title, code}) => {
    const rss = parseRssFeed(text(`${path}/rss.xml`));
    const atom = parseAtomFeed(text(`${path}/atom.xml`));
    const json = parseJsonFeed(text(`${path}/feed.json`));
    expect(rss.items?.map((item) => item.title)).toContain(title);
    expect(atom.entries?.map((entry) => entry.title?.value)).toContain(title);
    expect(json.items?.map((item) => item.title)).toContain(title);
    const item = rss.items?.find((one) => one.title === title);
    const tree = fromHtml(item?.content?.encoded ?? '', {fragment: true});
    expect(textOf(select('pre', tree)).trim()).toBe(code);
    expect(select('math', tree)).toBeTruthy();
  });

  it.each([
    {
      path: '2019',
      folder: 'blog',
      names: ['本文的Markdown版', '編輯本頁', '回報錯誤'],
    },
    {
      path: 'en/2019',
      folder: 'i18n/en/docusaurus-plugin-content-blog',
      names: ['This article as Markdown', 'Edit this page', 'Report an error'],
    },
  ])('leads from the foot of /$path/hello to its copy, its file and its editors', (expected) => {
    const {path, folder, names} = expected;
    const links = all(page(`${path}/hello`), 'article > footer > p a');
    expect(links.map(textOf)).toEqual(names);
    const [copy, edit, report] = links.map((link) => valueOf(link, 'href'));
    expect(copy).toBe(`/${path}/hello.md`);
    expect(edit).toBe(`https://git.example/edit/${folder}/2019/hello/index.md`);
    const {pathname, searchParams} = new URL(report ?? '');
    expect(pathname).toBe('editors@rings.example');
    expect(searchParams.get('subject')).toBe(textOf(all(page(`${path}/hello`), 'h1')[0]));
    expect(searchParams.get('body')).toBe(`${siteUrl}/${path}/hello`);
  });

  it.each([
    ['docs', 'docs', '編輯本頁'],
    ['en/docs', 'i18n/en/docusaurus-plugin-content-docs/current', 'Edit this page'],
  ])('leads from /%s/labs to its file', (path, folder, name) => {
    const links = all(page(`${path}/labs`), 'article > footer > p a');
    expect(links.map((link) => [textOf(link), valueOf(link, 'href')])).toEqual([
      [name, `https://git.example/edit/${folder}/labs.md`],
    ]);
  });

  it('writes the footnotes and the formula of an article into its Markdown copy', () => {
    const copy = text('en/2019/hello.md');
    expect(copy).toMatch(/\[\^1\][^:]/);
    expect(copy).toMatch(/^\[\^1\]: \S/m);
    expect(copy).not.toMatch(/Footnotes|↩/);
    expect(copy).toMatch(/\$[^$]+\$/);
  });

  it('counts what it lists', () => {
    const locales = [defaultLocale, 'en'] as const;
    for (const locale of locales) {
      const path = pathIn(locale, '/2019').slice(1);
      expect(all(page(path), 'main li:has(h2)'), path).toHaveLength(3);
      expect(parseJsonFeed(text(`${path}/feed.json`)).items, path).toHaveLength(2);
    }
  });
});
