import {articleOf, bodyLine, type Refused} from './case';

const text = articleOf('文。');
const page = '---\ntitle: 一頁\ndescription: 一句話。\n---\n\n文。\n';
const path = '`<year>/<slug>/index.md` or `index.mdx`, the slug in lower case';

type Row = [name: string, file: string, text: string, line: number, rule: string, said: string];

const rows: Row[] = [
  ['.MD', 'blog/2018/upper/index.MD', text, 1, 'article-path', path],
  ['.markdown', 'blog/2018/other/index.markdown', text, 1, 'file-type', 'ends in `.markdown`'],
  ['a document of Word', 'blog/2018/word/index.docx', 'PK', 1, 'file-type', 'ends in `.docx`'],
  ['a page of HTML', 'docs/old.html', '<p>', 1, 'file-type', 'ends in `.html`'],
  ['a post beside the folders', 'blog/2018/post.md', text, 1, 'article-path', path],
  ['a post with its date', 'blog/2018/2018-02-03-post.md', text, 1, 'article-path', path],
  ['a post without a year', 'blog/no-year/index.md', text, 1, 'article-path', path],
  ['a slug in capitals', 'blog/2018/DNS/index.md', text, 1, 'article-path', path],
  ['a slug with a space', 'blog/2018/the dns/index.md', text, 1, 'article-path', path],
  ['the slug of a year’s book', 'blog/2018/book/index.md', text, 1, 'article-path', 'slug `book`'],
  ['a README', 'blog/2018/readme/README.md', text, 1, 'article-path', path],
  ['a percent sign', 'docs/100%.md', page, 1, 'file-name', 'found the name `100%.md`'],
  ['a space', 'docs/the page.md', page, 1, 'file-name', 'found the name `the page.md`'],
  ['.MDX of the handbook', 'docs/page.MDX', page, 1, 'file-type', 'ends in `.MDX`'],
  [
    'a picture of 2 MB',
    'docs/big.png',
    'x'.repeat(2_000_000),
    1,
    'asset-size',
    'a file of 2000 kB',
  ],
  [
    'a text of 5 MB',
    'blog/2018/huge/index.md',
    articleOf('一行文字。\n'.repeat(850_000)),
    1,
    'oversized-file',
    'found a text of 51',
  ],
  [
    'a slug taken twice',
    'blog/2019/once/index.md',
    text.replace('2018-', '2019-'),
    1,
    'one-slug',
    'found the slug `once`, which blog/2018/once/index.md has already',
  ],
  [
    'a page without a description',
    'docs/bare.md',
    '---\ntitle: 一頁\n---\n\n文。\n',
    2,
    'front-matter',
    'found no `description`',
  ],
  [
    'an unknown key of a page',
    'src/pages/odd.md',
    page.replace('title', 'layout: x\ntitle'),
    2,
    'front-matter',
    'found the unknown key `layout`',
  ],
  [
    'a part with a slip',
    'blog/2018/once/_part.md',
    '一\n\n**二\n',
    3,
    'literal-mark',
    'found `**` left over',
  ],
  [
    'an order taken twice',
    'blog/2018/second/index.md',
    articleOf('文。', {order: '3'}),
    7,
    'one-order',
    'found `order: 3`, which blog/2018/first/index.md has already',
  ],
  [
    'a byte order mark',
    'blog/2018/mark/index.md',
    `\uFEFF${text}`,
    1,
    'byte-order-mark',
    'found an invisible byte order mark',
  ],
  [
    'a link to a draft',
    'blog/2018/hasty/index.md',
    articleOf('[稿](/2018/rough)'),
    bodyLine,
    'link-too-early',
    'found a link to `/2018/rough`, which is a draft (blog/2018/rough/index.md)',
  ],
  [
    'a translation with another date',
    'i18n/en/docusaurus-plugin-content-blog/2018/dated/index.md',
    articleOf('## One {#one}', {date: '2018-02-04'}),
    4,
    'same-facts',
    'found `date`: "2018-02-04"; expected "2018-02-03", as in blog/2018/dated/index.md',
  ],
  [
    'a translation with other headings',
    'i18n/en/docusaurus-plugin-content-blog/2018/twice/index.md',
    articleOf('## One {#one}\n\n### Two {#two}'),
    bodyLine + 2,
    'same-headings',
    'found `###` with the id `two`; expected `##` with the id `two`, as in blog/2018/twice/index.md:11',
  ],
  [
    'a translation without ids',
    'i18n/en/docusaurus-plugin-content-docs/current/plain.md',
    page.replace('文。', '## Words'),
    6,
    'same-headings',
    'found `##` with no id; expected `##` with no id, as in docs/plain.md:6, with an id of its own in both',
  ],
];

/** What the cases are compared with. */
export const goodFiles: Readonly<Record<string, string>> = {
  'blog/2018/once/index.md': articleOf('## 一 {#one}'),
  'blog/2018/twice/index.md': articleOf('## 一 {#one}\n\n## 二 {#two}'),
  'blog/2018/dated/index.md': articleOf('## 一 {#one}'),
  'blog/2018/first/index.md': articleOf('文。', {order: '3'}),
  'blog/2018/rough/index.md': articleOf('文。', {draft: 'true'}),
  'docs/plain.md': page.replace('文。', '## 字'),
};

/** Files that are no pages, are too much, or contradict others. */
export const fileCases: readonly Refused[] = rows.map(
  ([name, file, content, line, rule, said]) => ({name, file, text: content, line, rule, said}),
);
