import remarkGfm from 'remark-gfm';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {toHtml} from 'hast-util-to-html';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import remarkHanLineBreaks from '../remark-han-line-breaks';

/** A paragraph as the site renders it; Docusaurus itself adds GFM before the site's own plugins. */
function render(markdown: string, format: 'md' | 'mdx' = 'md'): string {
  const parser = unified().use(remarkParse);
  const processor = (format === 'mdx' ? parser.use(remarkMdx) : parser)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkStrikethrough)
    .use(remarkHanLineBreaks)
    .use(remarkRehype);
  return toHtml(processor.runSync(processor.parse(markdown)))
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '');
}

const lineBreaks: [name: string, markdown: string, html: string][] = [
  ['between Han characters', '核心的\n封包', '核心的封包'],
  ['with blanks before it', '核心的 \n封包', '核心的封包'],
  ['with an indent behind it', '核心的\n  封包', '核心的封包'],
  ['each of several', '一\n二\n三', '一二三'],
  ['between kana and Han', 'かな\n漢字', 'かな漢字'],
  ['outside the basic plane', '𠮷\n野', '𠮷野'],
  ['behind a comma', '封包，\n規則', '封包，規則'],
  ['behind a full stop, before Latin', '結束。\nKubernetes', '結束。Kubernetes'],
  ['before a bracket, behind Latin', 'Pod\n（容器）', 'Pod（容器）'],
  ['between quotation marks', '「甲」\n「乙」', '「甲」「乙」'],
  ['before emphasis', '這是\n**重點**', '這是<strong>重點</strong>'],
  ['behind emphasis', '**重點**\n在此', '<strong>重點</strong>在此'],
  ['inside emphasis', '**重\n點**', '<strong>重點</strong>'],
  ['between two emphases', '*甲*\n*乙*', '<em>甲</em><em>乙</em>'],
  ['before a link', '參考\n[文件](/d)', '參考<a href="/d">文件</a>'],
  ['inside a link', '[核心\n文件](/d)', '<a href="/d">核心文件</a>'],
  ['between Han and code in Han', '名為\n`節點`', '名為<code>節點</code>'],
  ['in a list', '- 甲\n  乙', '<ul>\n<li>甲乙</li>\n</ul>'],
  ['in a quotation', '> 甲\n> 乙', '<blockquote>\n<p>甲乙</p>\n</blockquote>'],
];

const keptBreaks: [name: string, markdown: string, html: string][] = [
  ['between Latin words', 'a\nb', 'a\nb'],
  ['between Han and a Latin word', '核心\nkernel', '核心\nkernel'],
  ['between a Latin word and Han', 'kernel\n核心', 'kernel\n核心'],
  ['between Han and Latin code', '執行\n`ls`', '執行\n<code>ls</code>'],
  ['between Korean words, which have spaces', '한국\n한국', '한국\n한국'],
  ['between Han and a picture', '甲\n![乙](/x.png)', '甲\n<img src="/x.png" alt="乙">'],
  ['that the writer forces', '甲\\\n乙', '甲<br>\n乙'],
  ['of a table', '| 甲 |\n| --- |\n| 乙 |', '<td>乙</td>'],
  ['in code', '```\n甲\n乙\n```', '<pre><code>甲\n乙\n</code></pre>'],
];

const emphasis: [name: string, markdown: string, html: string][] = [
  ['that ends with a full stop', '**重點。**其餘', '<strong>重點。</strong>其餘'],
  ['that begins with a bracket', '見**（註）**處', '見<strong>（註）</strong>處'],
  ['around quotation marks', '這是**「甲」**的', '這是<strong>「甲」</strong>的'],
  ['around code beside Han', '叫做**`ip`**的', '叫做<strong><code>ip</code></strong>的'],
  ['around a link beside Han', '見**[甲](/a)**的', '見<strong><a href="/a">甲</a></strong>的'],
  ['of one asterisk', '是*「甲」*的', '是<em>「甲」</em>的'],
  ['ended by a colon', '**注意：**不要', '<strong>注意：</strong>不要'],
  ['ended by a percent sign', '達**30%**之多', '達<strong>30%</strong>之多'],
  ['struck out beside punctuation', '是~~「甲」~~的', '是<del>「甲」</del>的'],
  ['of Latin words as before', 'a **b** c', 'a <strong>b</strong> c'],
];

const formats = ['md', 'mdx'] as const;

describe.each(formats)('Chinese in .%s', (format) => {
  it.each(lineBreaks)('has no space from a line break %s', (_name, markdown, html) => {
    expect(render(markdown, format)).toBe(html);
  });

  it.each(keptBreaks)('keeps a line break %s', (_name, markdown, html) => {
    expect(render(markdown, format)).toContain(html);
  });

  it.each(emphasis)('has emphasis %s', (_name, markdown, html) => {
    expect(render(markdown, format)).toBe(html);
  });
});

it('goes on behind a footnote and a tag', () => {
  expect(render('甲[^1]\n乙\n\n[^1]: 註')).toMatch(/<\/sup>乙/);
  expect(render('<b>甲</b>\n乙')).not.toContain('\n');
  expect(render('<Term>甲</Term>\n乙', 'mdx')).not.toContain('\n');
});
