import {articleOf, fileOf, type Refused} from './case';

type Row = [
  name: string,
  lines: Record<string, string | null>,
  line: number,
  said: string,
  rule?: string,
];

const rows: Row[] = [
  ['an unknown key', {tag: 'linux'}, 7, 'found the unknown key `tag`; expected one of `title`, '],
  ['a key of Hexo', {categories: '[linux]'}, 7, 'found the unknown key `categories`'],
  ['a layout of Jekyll', {layout: 'post'}, 7, 'found the unknown key `layout`'],
  ['a slug of its own', {slug: 'Other'}, 7, 'found the unknown key `slug`'],
  ['a key in capitals', {title: null, Title: '一篇'}, 6, 'found the unknown key `Title`'],
  ['no title', {title: null}, 2, 'found no `title`; expected `title`: the title, as text'],
  ['an empty title', {title: ''}, 2, 'found `title: null`; expected the title, as text'],
  ['a title that is a number', {title: '2018'}, 2, 'found `title: 2018`'],
  [
    'what a program would escape',
    {title: String.raw`'C:\users'`},
    2,
    'expected no `\\` before a digit, u',
  ],
  ['no description', {description: null}, 2, 'found no `description`'],
  ['30 February', {date: '2018-02-30'}, 4, 'found `date: 2018-02-30`; expected a day that exists'],
  ['month 13', {date: '2018-13-01'}, 4, 'found `date: 2018-13-01`'],
  ['a date with slashes', {date: '2018/02/03'}, 4, 'found `date: 2018/02/03`'],
  ['a date with a time zone', {date: '2018-02-03T08:00:00+08:00'}, 4, 'found `date: 2018-02-03T08'],
  ['a year that is not the folder’s', {date: '2019-02-03'}, 4, 'in 2018, the year of the folder'],
  ['a date in the future', {date: '2099-01-01'}, 4, 'in 2018, the year of the folder'],
  ['an unknown tag', {tags: '[linux, lunix]'}, 6, 'found `tags.1: lunix`; expected an id declared'],
  ['tags in one string', {tags: 'linux, dns'}, 6, 'found `tags: linux, dns`; expected a list'],
  ['an unknown author', {authors: '[nobody]'}, 5, 'found `authors.0: nobody`'],
  ['an unknown series', {series: 'storage'}, 7, 'found `series: storage`'],
  ['a yes of YAML 1.1', {draft: 'yes'}, 7, 'found `draft: yes`; expected true or false'],
  [
    'a key given twice',
    {tags: '[linux]\ntitle: 二'},
    7,
    'found YAML that cannot be read (Map keys',
  ],
  [
    'a tab for an indent',
    {last_update: '\n\tdate: 2018-02-03'},
    8,
    'found YAML that cannot be read',
  ],
  ['a colon in the words', {title: '一: 二'}, 2, 'found YAML that cannot be read (Nested mappings'],
  ['a bracket never closed', {tags: '[linux'}, 7, 'found YAML that cannot be read'],
  [
    'typographic quotes',
    {title: '“一篇”'},
    2,
    'found a value in typographic quotes',
    'front-matter-syntax',
  ],
];

const whole: Omit<Refused, 'file'>[] = [
  {
    name: 'a full-width colon behind a key',
    text: articleOf('文。').replace('title: ', 'title：'),
    line: 2,
    rule: 'front-matter-syntax',
    said: 'found a full-width colon behind a key; expected a colon and a space',
  },
  {name: 'an empty file', text: '', line: 1, rule: 'front-matter', said: 'found no front matter'},
  {
    name: 'a file without front matter',
    text: '# 一篇\n\n文。\n',
    line: 1,
    rule: 'front-matter',
    said: 'found no front matter; expected the file to begin with front matter',
  },
  {
    name: 'front matter that is never closed',
    text: articleOf('文。').replace('\n---\n', '\n'),
    line: 1,
    rule: 'front-matter',
    said: 'found no front matter',
  },
  {
    name: 'front matter of TOML',
    text: '+++\ntitle = "一篇"\n+++\n\n文。\n',
    line: 1,
    rule: 'front-matter',
    said: 'found no front matter',
  },
  {
    name: 'an empty line before the front matter',
    text: `\n${articleOf('文。')}`,
    line: 1,
    rule: 'front-matter',
    said: 'found no front matter',
  },
];

/** What writers get wrong before the text begins. */
export const frontMatterCases: readonly Refused[] = [
  ...rows.map(([name, lines, line, said, rule = 'front-matter'], index) => ({
    name: `front matter with ${name}`,
    file: fileOf(index, 'front'),
    text: articleOf('文。', lines),
    line,
    rule,
    said,
  })),
  ...whole.map((one, index) => ({...one, file: fileOf(index, 'whole')})),
];
