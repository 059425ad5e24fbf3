import {articleOf, fileOf, type BadInput} from './case';

/** Input that looks odd and has a page that is right: what its HTML has, and what it has not. */
export interface Right extends BadInput {
  has: RegExp;
  hasNot?: RegExp;
}

type Row = [name: string, body: string, has: RegExp, hasNot?: RegExp];

const rows: Row[] = [
  ['braces in Markdown', '在{namespace}裡', /在\{namespace\}裡/],
  ['an escaped bracket', '在\\<namespace>裡', /在&lt;namespace(?:&gt;|>)裡/],
  ['a line break in Chinese', '核心的\n封包', /核心的封包/],
  ['bold beside full-width punctuation', '**重點。**其餘', /<strong>重點。<\/strong>其餘/],
  ['escaped asterisks', '2 \\*\\* 3', /2 \*\* 3/],
  ['struck out words', '~~刪去~~的', /<del>刪去<\/del>的/],
  ['a list nested by tabs', '- 甲\n\t- 乙', /<ul[^>]*>\s*<li>甲\s*<ul[^>]*>\s*<li>乙/],
  ['a list that begins at three', '3. 甲\n4. 乙', /<ol[^>]* start="?3"?/],
  ['a task list', '- [x] 甲', /<input[^>]* type="?checkbox/],
  ['a pipe in a cell', '| a |\n| --- |\n| `x\\|y` |', /<code>x\|y<\/code>/],
  ['a forced line break', '甲\\\n乙', /甲<br\/?>\s*乙/],
  ['a line break of HTML', '甲<br>乙', /甲<br\/?>乙/],
  [
    'details',
    '<details>\n<summary>甲</summary>\n\n**乙**\n\n</details>',
    /<details[\s\S]*<summary>甲<\/summary>[\s\S]*<strong>乙/,
  ],
  ['keys and low numbers', '<kbd>Ctrl</kbd>與H<sub>2</sub>O', /<kbd>Ctrl<\/kbd>與H<sub>2<\/sub>O/],
  ['a comment of HTML', '甲\n\n<!-- 不給人看 -->\n\n乙', /<p>乙/, /不給人看/],
  ['an emoji by name', '好:tada:', /好🎉/],
  ['a family', '👩‍💻', /👩‍💻/],
  ['an entity', 'a&nbsp;&lt;b', /a(?:\u00A0|&nbsp;)&lt;b/],
  ['a colon before a word', '在host:port上', /在host:port上/],
  ['an admonition with a title', ':::tip[標題]\n文\n:::', /標題[\s\S]*<p>文/, /:::/],
  ['a heading without an id', '## 一節', /<h2[^>]*id="?一節/],
  ['two headings of one name', '## 一節\n\n## 一節', /id="?一節-1/],
  ['a note', '文[^1]\n\n[^1]: 註', /<sup>[\s\S]*user-content-fn-1/],
  ['a bare address', '見https://x.example/a', /<a [^>]*href="?https:\/\/x\.example\/a/],
  ['a formula', '由$a^2$得', /<msup>/],
  ['an escaped dollar', '由\\$5到\\$10', /由\$5到\$10/],
  ['a reference', '見[甲][乙]\n\n[乙]: /2018', /<a [^>]*href="?\/2018"?[^>]*>甲/],
  ['two empty lines and blanks', '甲  \n\n\n\n乙   ', /<p>甲<\/p>\s*<p>乙/],
  ['quotation marks of typesetters', '他說“好”', /他說“好”/],
  ['code with backticks', '``a`b``', /<code>a`b<\/code>/],
];

/** What a page shows as it was meant. */
export const rightCases: readonly Right[] = rows.map(([name, body, has, hasNot], index) => ({
  name,
  file: fileOf(index, 'right'),
  text: articleOf(body),
  has,
  ...(hasNot && {hasNot}),
}));

/** Articles that are right by their front matter or their place. */
export const rightFiles = {
  title: {file: 'blog/2018/signs/index.md', text: articleOf('文。', {title: '\'"<b> & 「一」"\''})},
  chinese: {file: 'blog/2018/網路/index.md', text: articleOf('文。')},
  draft: {file: 'blog/2018/draft/index.md', text: articleOf('文。', {draft: 'true'})},
  unlisted: {file: 'blog/2018/unlisted/index.md', text: articleOf('文。', {unlisted: 'true'})},
};
