import {describe, expect, it} from 'vitest';
import {slugsOf} from '../../../lib/__tests__/factories';
import {seriesPlacesIn} from '../../../lib/journal';
import {toJournal, type JournalInput} from '../journal';
import {toWords} from '../translations';
import {registries, source} from './fixtures';

const english = {locale: 'en'};
const environment = {kernel: '6', system: 'Debian', tools: {}};
const recordings: JournalInput['recordings'] = {
  names: {class: 'light', environment: {...environment, date: '2026-11-01'}},
  node: {class: 'heavy', environment: {...environment, date: '2026-11-02'}},
};

function tell(sources: JournalInput['sources'], locale = 'zh-Hant') {
  return toJournal({
    locale,
    defaultLocale: 'zh-Hant',
    baseUrls: {'zh-Hant': '/', en: '/en/'},
    sources,
    today: '2026-11-30',
    registries,
    words: toWords({'journal.title': locale === 'en' ? 'Rings' : '年輪'}),
    url: 'https://rings.example',
    recordings,
  });
}

const idsOf = (journal: ReturnType<typeof tell>, kind: string) =>
  journal.collections.filter((one) => one.kind === kind).map(({id}) => id);
const collectionOf = (journal: ReturnType<typeof tell>, id: string) =>
  journal.collections.find((one) => one.id === id);

describe('an article of the journal', () => {
  it('says what its front matter says and what is read out of its text', () => {
    const facts = {
      last_update: {date: '2026-01-02'},
      order: 3,
      tags: ['kubernetes', 'dns'],
      series: 'kubernetes-dns',
    };
    const reading = {
      minutes: 2,
      links: [{url: '/2018/nat', line: 8}],
      labs: ['names', 'node', 'gone'],
      notes: [],
      outline: [],
    };
    const dns = source('dns', facts, {reading});
    expect(tell([dns, source('nat', {unlisted: true})]).articles).toEqual([
      {
        slug: 'dns',
        year: 2018,
        title: 'dns (zh-Hant)',
        description: 'About dns',
        date: '2018-03-01',
        updated: '2026-01-02',
        order: 3,
        tags: ['kubernetes', 'dns'],
        series: 'kubernetes-dns',
        icon: 'dns',
        minutes: 2,
        cites: ['nat'],
        replay: {date: '2026-11-02', everyCheck: false},
        notes: [],
        locale: 'zh-Hant',
        permalink: '/2018/dns',
      },
    ]);
  });

  it('was last changed when it was published, until it says otherwise, and has neither order nor series', () => {
    expect(tell([source('dns')]).articles).toMatchObject([
      {updated: '2018-03-01', order: null, series: null},
    ]);
  });

  it.each([
    ['of its first tag', ['network', 'dns'], 'network'],
    ['of the first tag that has one', ['kubernetes', 'network', 'dns'], 'network'],
    ['of any article where no tag has one', ['kubernetes'], 'article'],
  ])('shows the icon %s', (_case, tags, icon) => {
    expect(tell([source('dns', {tags})]).articles[0]?.icon).toBe(icon);
  });
});

describe('the journal in two languages', () => {
  const sources = [
    source('both'),
    source('both', {title: 'Both'}, english),
    source('chinese'),
    source('english', {title: 'English'}, english),
  ];

  it('lists every article in each, a missing translation in the language there is', () => {
    const shown = (locale: string) =>
      tell(sources, locale).articles.map((article) => [
        article.slug,
        article.locale,
        article.permalink,
      ]);
    expect(shown('zh-Hant')).toEqual([
      ['both', 'zh-Hant', '/2018/both'],
      ['chinese', 'zh-Hant', '/2018/chinese'],
      ['english', 'en', '/en/2018/english'],
    ]);
    expect(shown('en')).toEqual([
      ['both', 'en', '/en/2018/both'],
      ['chinese', 'zh-Hant', '/2018/chinese'],
      ['english', 'en', '/en/2018/english'],
    ]);
  });

  it('knows the pages that some language lacks, unlisted ones too, by path below any base URL', () => {
    const hidden = source('網路', {unlisted: true}, {year: 2019});
    expect(tell([...sources, hidden], 'en').partial).toEqual({
      '2018/chinese': ['zh-Hant'],
      '2018/english': ['en'],
      '2019/網路': ['zh-Hant'],
    });
  });

  it('marks in a preview what no build has yet, wherever it is linked to', () => {
    const sources = [
      source('dns', {series: 'cni'}),
      source('draft', {draft: true, series: 'cni', date: '2018-04-01'}),
      source('later', {date: '2026-12-01'}, {year: 2026}),
    ];
    const journal = tell(sources);
    const marked = journal.articles.map(({slug, marks}) => [slug, marks]);
    expect(Object.fromEntries(marked)).toEqual({
      dns: undefined,
      draft: ['draft'],
      later: ['scheduled'],
    });
    const [first] = journal.articles.filter(({slug}) => slug === 'dns');
    expect(first && seriesPlacesIn(journal)(first)?.next?.marks).toEqual(['draft']);
  });

  it('lists no unlisted article', () => {
    expect(tell([source('hidden', {unlisted: true})])).toMatchObject({
      articles: [],
      collections: [],
    });
  });

  it('tells a third language in the default one before any other', () => {
    const reversed = sources.toReversed();
    const journal = toJournal({
      locale: 'ja',
      defaultLocale: 'zh-Hant',
      baseUrls: {'zh-Hant': '/', en: '/en/', ja: '/ja/'},
      sources: reversed,
      today: '2026-11-30',
      registries,
      words: toWords({}),
      url: 'https://rings.example',
      recordings,
    });
    expect(journal.articles.map(({slug, locale}) => [slug, locale])).toEqual([
      ['both', 'zh-Hant'],
      ['chinese', 'zh-Hant'],
      ['english', 'en'],
    ]);
    expect(collectionOf(journal, '2018')?.permalink).toBe('/ja/2018');
  });

  it('speaks each in its own words and below its own address', () => {
    const tagged = [source('dns', {series: 'kubernetes-dns', tags: ['dns', 'network']})];
    expect(tell(tagged, 'en')).toMatchObject({
      locale: 'en',
      title: 'Rings',
      authors: [{name: 'The editors'}],
      collections: [
        {kind: 'year', title: '2018', permalink: '/en/2018'},
        {title: 'Kubernetes and DNS', permalink: '/en/series/kubernetes-dns'},
        {kind: 'tag', title: 'DNS', description: 'Names', permalink: '/en/tags/dns'},
        {title: 'Networking'},
      ],
    });
    expect(tell(tagged)).toMatchObject({
      title: '年輪',
      authors: [{name: '編輯室'}],
      collections: [
        {permalink: '/2018'},
        {kind: 'series', description: '名稱的路', permalink: '/series/kubernetes-dns'},
        {description: '名稱', permalink: '/tags/dns'},
        {title: '網路'},
      ],
    });
  });
});

describe('the order of the journal', () => {
  it('is the newest year first, inside a year that of its index', () => {
    const journal = tell([
      source('b', {order: 2}),
      source('new', {}, {year: 2019}),
      source('a', {order: 1, date: '2018-12-31'}),
    ]);
    expect(slugsOf(journal.articles)).toEqual(['new', 'a', 'b']);
    expect(idsOf(journal, 'year')).toEqual(['2019', '2018']);
    expect(collectionOf(journal, '2018')?.slugs).toEqual(['a', 'b']);
  });

  it('is that of reading inside a series, the newest first inside a tag', () => {
    const journal = tell([
      source('second', {date: '2018-05-01', order: 1, series: 'cni'}),
      source('third', {date: '2019-01-01', series: 'cni'}, {year: 2019}),
      source('first', {date: '2018-02-01', order: 9, series: 'cni'}),
    ]);
    expect(collectionOf(journal, 'cni')?.slugs).toEqual(['first', 'second', 'third']);
    expect(collectionOf(journal, 'dns')?.slugs).toEqual(['third', 'second', 'first']);
  });
});

describe('the collections of the journal', () => {
  it('are years, then series and tags in the order of their files', () => {
    const journal = tell([
      source('a', {series: 'cni', tags: ['network', 'kubernetes']}),
      source('b', {series: 'kubernetes-dns', tags: ['dns']}),
    ]);
    expect(journal.collections.map(({kind, id}) => `${kind} ${id}`)).toEqual([
      'year 2018',
      'series kubernetes-dns',
      'series cni',
      'tag kubernetes',
      'tag dns',
      'tag network',
    ]);
  });

  it('are never empty', () => {
    expect(tell([source('a')]).collections.map(({id}) => id)).toEqual(['2018', 'dns']);
    expect(tell([]).collections).toEqual([]);
  });
});
