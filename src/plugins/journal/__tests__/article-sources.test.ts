import {afterEach, describe, expect, it, vi} from 'vitest';
import {folderOf, slugsOf} from '../../../lib/__tests__/factories';
import {isListed, isPublished, readFolder, readFolders} from '../article-sources';
import {articleText, read, readers, said, source} from './fixtures';

const problemsOf = (...given: Parameters<typeof read>) =>
  read(...given).problems.map((problem) => said(problem).replace('blog/2018/dns/index', ''));

describe('an article that is well-formed', () => {
  it('is a source: its place from the path, its facts from the front matter', () => {
    const {sources, problems} = read(articleText({order: '3', series: 'cni'}));
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      {
        locale: 'zh-Hant',
        file: 'blog/2018/dns/index.md',
        year: 2018,
        slug: 'dns',
        frontMatter: {title: '解析名稱', date: '2018-03-01', tags: ['dns'], order: 3},
      },
    ]);
    expect(sources[0]?.lineOf(['date'])).toBe(4);
  });

  it.each([
    ['MDX', articleText({}, '<b>bold</b>\n'), '2018/dns/index.mdx'],
    ['Chinese slugs', articleText(), '2018/網路/index.md'],
    ['slugs with digits, dots and underscores', articleText(), '2018/k8s-1.9_a/index.md'],
    ['spaces behind the closing line', articleText().replace('\n---\n', '\n---  \n'), undefined],
    ['front matter and nothing else', articleText().split('\n').slice(0, 7).join('\n'), undefined],
    ['comments in its front matter', articleText().replace('title:', '# 註\ntitle:'), undefined],
    ['a rule further down', articleText({}, '---\n\ncolour: red\n\n---\n'), undefined],
  ])('may have %s', (_case, text, relative) => {
    expect(read(text, relative)).toMatchObject({problems: [], sources: [{}]});
  });
});

describe('front matter', () => {
  it.each([
    [
      'an unknown key',
      {colour: 'red'},
      '.md:7: found the unknown key `colour`; expected one of `title`, `description`, `date`, `last_update`, `authors`, `tags`, `series`, `order`, `draft`, `unlisted`.',
    ],
    ['no title', {title: null}, '.md:2: found no `title`; expected `title`: the title, as text.'],
    [
      'a title that is a number',
      {title: '2018'},
      '.md:2: found `title: 2018`; expected the title, as text.',
    ],
    [
      'no description',
      {description: null},
      '.md:2: found no `description`; expected `description`: what the reader will understand, in a sentence or two.',
    ],
    [
      'an empty description',
      {description: '""'},
      '.md:3: found `description: `; expected what the reader will understand, in a sentence or two.',
    ],
    [
      'a day that does not exist',
      {date: '2018-02-30'},
      '.md:4: found `date: 2018-02-30`; expected a day that exists, as YYYY-MM-DD, in 2018, the year of the folder.',
    ],
    [
      'a day of another year',
      {date: '2019-01-01'},
      '.md:4: found `date: 2019-01-01`; expected a day that exists, as YYYY-MM-DD, in 2018, the year of the folder.',
    ],
    [
      'a last change on no day',
      {last_update: '{date: 2018-13-01}'},
      '.md:7: found `last_update.date: 2018-13-01`; expected a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a last change without its day',
      {last_update: '{}'},
      '.md:7: found no `last_update.date`; expected `last_update.date`: a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a last change with an author',
      {last_update: '{date: 2018-03-02, author: me}'},
      '.md:7: found the unknown key `last_update.author`; expected one of `date`.',
    ],
    [
      'an unknown author',
      {authors: '[nobody]'},
      '.md:5: found `authors.0: nobody`; expected an id declared in authors.yml: editors.',
    ],
    [
      'no author',
      {authors: '[]'},
      '.md:5: found `authors: []`; expected a list of ids from authors.yml.',
    ],
    [
      'an unknown tag',
      {tags: '[dns, gpu]'},
      '.md:6: found `tags.1: gpu`; expected an id declared in tags.yml: kubernetes, dns, network.',
    ],
    [
      'a tag given twice',
      {tags: '[dns, dns]'},
      '.md:6: found `tags.1: dns`; expected a list of different ids from tags.yml.',
    ],
    [
      'a tag that is no list',
      {tags: 'dns'},
      '.md:6: found `tags: dns`; expected a list of different ids from tags.yml.',
    ],
    [
      'no tag',
      {tags: '[]'},
      '.md:6: found `tags: []`; expected a list of different ids from tags.yml.',
    ],
    [
      'an unknown series',
      {series: 'storage'},
      '.md:7: found `series: storage`; expected an id declared in series.yml: kubernetes-dns, cni.',
    ],
    [
      'a place before the first',
      {order: '0'},
      ".md:7: found `order: 0`; expected a whole number from 1: the place on the year's page.",
    ],
    [
      'a place between two',
      {order: '1.5'},
      ".md:7: found `order: 1.5`; expected a whole number from 1: the place on the year's page.",
    ],
    ['a yes of YAML 1.1', {draft: 'yes'}, '.md:7: found `draft: yes`; expected true or false.'],
    [
      'a number for unlisted',
      {unlisted: '1'},
      '.md:7: found `unlisted: 1`; expected true or false.',
    ],
    [
      'an alias of nothing',
      {tags: '[*dns]'},
      '.md:6: found YAML that cannot be read (The alias *dns has no anchor before it); expected well-formed YAML.',
    ],
  ])('is refused, at its line, for %s', (_case, lines, problem) => {
    const text = articleText(lines);
    expect(problemsOf(text)).toEqual([problem]);
    expect(read(text).sources).toEqual([]);
  });

  it('with a misspelt key is told both what is missing and what was not understood', () => {
    expect(problemsOf(articleText({title: null, titel: 'DNS'}))).toEqual([
      '.md:2: found no `title`; expected `title`: the title, as text.',
      expect.stringMatching(/^\.md:6: found the unknown key `titel`; expected one of `title`, /),
    ]);
  });

  it.each([
    ['is not there', '一段文字。\n'],
    ['begins further down', `\n${articleText()}`],
    ['is never closed', articleText().replace('\n---\n', '\n')],
    ['is closed by four dashes', articleText().replace('\n---\n', '\n----\n')],
  ])('that %s is asked for', (_case, text) => {
    expect(problemsOf(text)).toEqual([
      '.md:1: found no front matter; expected the file to begin with front matter between two lines of `---`.',
    ]);
  });

  it('behind a byte order mark is told what the eye cannot see', () => {
    expect(problemsOf(`\uFEFF${articleText()}`)).toEqual([
      '.md:1: found an invisible byte order mark before the text; expected UTF-8 without one.',
    ]);
  });
});

describe("an article's path", () => {
  it.each([
    'dns/index.md',
    '2018/index.md',
    '2018/dns.md',
    '2018/dns/part/index.md',
    '18/dns/index.md',
    '2018/DNS/index.md',
    '2018/Dns/index.md',
    '2018/kubernetes-DNS/index.md',
    '2018/-dns/index.md',
    '2018/the dns/index.md',
    '2018/dns/README.md',
    '2018/dns/index.MD',
    '2018/dns/index.mdown',
  ])('is refused: %s', (relative) => {
    expect(read(articleText(), relative)).toEqual({
      sources: [],
      problems: [
        {
          file: `blog/${relative}`,
          line: 1,
          found: `an article at \`${relative}\``,
          expected: '`<year>/<slug>/index.md` or `index.mdx`, the slug in lower case',
          rule: 'article-path',
        },
      ],
    });
  });
});

it('refuses an article that a book or a feed of its year would overwrite', () => {
  for (const slug of ['book', 'rss.xml']) {
    const {sources, problems} = read(articleText(), `2018/${slug}/index.md`);
    expect(sources).toEqual([]);
    expect(problems.map(({found}) => found)).toEqual([
      `the slug \`${slug}\`, which is a file of the year's own`,
    ]);
  }
});

describe('reading a folder', () => {
  const folder = {locale: 'en', directory: 'i18n/en/blog'};

  it('finds every article and leaves out parts and figures', async () => {
    const siteDir = await folderOf({
      'i18n/en/blog/2018/dns/index.md': articleText(),
      'i18n/en/blog/2018/dns/_part.md': '# a part\n',
      'i18n/en/blog/2018/dns/_parts/more.mdx': '# a part\n',
      'i18n/en/blog/2018/dns/figure.svg': '<svg/>',
      'i18n/en/blog/2019/cni/index.mdx': articleText({date: '2019-05-01'}),
      'i18n/en/blog/tags.yml': 'not: ours',
    });
    const {sources, problems} = await readFolder(siteDir, folder, readers);
    expect(problems).toEqual([]);
    expect(sources.map(({file, locale}) => [file, locale])).toEqual([
      ['i18n/en/blog/2018/dns/index.md', 'en'],
      ['i18n/en/blog/2019/cni/index.mdx', 'en'],
    ]);
  });

  it('does not overlook an extension in upper case', async () => {
    const siteDir = await folderOf({'i18n/en/blog/2018/dns/index.MD': articleText()});
    const {problems} = await readFolder(siteDir, folder, readers);
    expect(problems).toMatchObject([{found: 'an article at `2018/dns/index.MD`'}]);
  });

  it('that is not there finds nothing', async () => {
    const siteDir = await folderOf({});
    expect(await readFolder(siteDir, folder, readers)).toEqual({sources: [], problems: []});
  });

  it('keeps what is right beside what is wrong, in all languages', async () => {
    const siteDir = await folderOf({
      'blog/2018/dns/index.md': articleText(),
      'blog/2018/cni/index.md': '# CNI\n',
      'i18n/en/blog/2018/gpu/index.md': articleText({order: '0'}),
    });
    const folders = [{locale: 'zh-Hant', directory: 'blog'}, folder];
    const {sources, problems} = await readFolders(siteDir, folders, readers);
    expect(slugsOf(sources)).toEqual(['dns']);
    expect(problems.map(({file}) => file)).toEqual([
      'blog/2018/cni/index.md',
      'i18n/en/blog/2018/gpu/index.md',
    ]);
  });
});

describe('an article', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('stands in lists unless it is unlisted', () => {
    expect(isListed(source('dns'))).toBe(true);
    expect(isListed(source('dns', {unlisted: false}))).toBe(true);
    expect(isListed(source('dns', {unlisted: true}))).toBe(false);
  });

  it('has a page; as a draft, or before its day, only while it is being written', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(isPublished({date: '2018-03-01'}, '2018-03-01')).toBe(true);
    expect(isPublished({date: '2018-03-01', draft: true}, '2018-03-01')).toBe(false);
    expect(isPublished({date: '2018-03-02'}, '2018-03-01')).toBe(false);
    vi.stubEnv('NODE_ENV', 'development');
    expect(isPublished({date: '2018-03-01', draft: true}, '2018-03-01')).toBe(true);
    expect(isPublished({date: '2018-03-02'}, '2018-03-01')).toBe(true);
  });
});
