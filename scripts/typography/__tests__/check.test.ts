import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {fixText} from '../../../src/lint/fix-text';
import {typographyProblems} from '../check';
import type {Knowledge} from '../check';

const words = parse(readFileSync(join(import.meta.dirname, '../terms.yml'), 'utf8')) as Knowledge;
const known = {...words, titles: ['11個保護你 Kubernetes 集群的技巧與觀念(上)']};

function found(source: string, file = 'blog/2018/a/index.mdx'): string[] {
  return typographyProblems(file, source, known).map(({line, expected}) => `${line}: ${expected}`);
}

const space = 'no space between Chinese and Latin text (the page sets it)';
const beside = 'no space beside Chinese characters or full-width punctuation';
const marks = 'full-width punctuation: ，。；：！？……';
const brackets = 'full-width brackets: （）';
const quotes = 'Chinese quotation marks: 「」『』';
const lines = 'one line a paragraph (a line break is drawn as a space)';

describe('in Chinese text the check finds', () => {
  it.each([
    ['a space before Latin text', '使用 iptables', space],
    ['a space after a digit', '共3 個節點', space],
    ['a space beside a code span', '執行`ls` 之後', space],
    ['a space beside a formula', '共 $n$個', space],
    ['a space beside bold text', '這是 **NodePort**', space],
    ['a space beside a link', '見[說明](https://a.b) Linux', space],
    ['a space between Chinese characters', '節點 叢集', beside],
    ['a space after full-width punctuation', '節點， 叢集', beside],
    ['a half-width comma', '節點,叢集', marks],
    ['a half-width comma after a code span', '先跑`ls`, 再看', marks],
    ['a half-width full stop', '這是節點.', marks],
    ['a half-width colon', '注意:`a`', marks],
    ['half-width brackets', '封包(packet）', brackets],
    ['a half-width closing bracket', '封包（packet)的', brackets],
    ['straight quotation marks', '叫做"節點」', quotes],
    ['a paragraph of two lines', '前一行\n後一行', lines],
    ['a mainland term', '建立集群', '叢集'],
    ['a mainland term in bold', '這是**默認**值', '預設'],
    ['a mainland term in a link', '[接口](https://a.b)', '介面'],
    ['a misspelt product name', '在kubernetes上', 'Kubernetes'],
    ['a problem in a heading with an id', '## 集群 {#cluster}', '叢集'],
    ['a problem in a list', '- 集群', '叢集'],
    ['a problem in a table', '| 集群 | a |\n|---|---|', '叢集'],
    ["a problem in a picture's text", '![集群](a.png)', '叢集'],
    ["a problem in a recording's or a trace's caption", '::packet-path[集群]{lab="a"}', '叢集'],
    ['a problem around a colon before a letter', '映像檔`a`或web:latest與集群', '叢集'],
    ["a problem in a component's attribute", '<Figure caption="集群" />', '叢集'],
    ['a problem inside a component', '<Note>\n\n集群\n\n</Note>', '叢集'],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual([`1: ${expected}`].map((line) => atLineOf(source, line)));
  });

  function atLineOf(source: string, line: string): string {
    return source.startsWith('<Note>') ? line.replace('1:', '3:') : line;
  }
});

describe('the check leaves alone', () => {
  it.each([
    ['set text', '使用iptables時，封包（packet）會經過`PREROUTING`；共3個。'],
    ['code', '```text title="集群"\n集群, 默認 kubernetes\n```\n\n看`集群 a`。'],
    ['English text', 'Pods, Services (and so on): "all" of it.'],
    ['an address that needs its space', '見 https://kubernetes.io/docs/concepts 的說明'],
    ['an address in angle brackets', '見 [https://a.b/kubernetes](https://a.b) 的說明'],
    ['the title of an article', '見[11個保護你 Kubernetes 集群的技巧與觀念(上)](../a)。'],
    ['a title in front matter', '---\ntitle: NFS 於 Kubernetes 內的各種應用\n---\n'],
    ['identifiers in front matter', '---\ntags: [kubernetes, linux]\n---\n'],
    ['a longer word that holds a mainland term', '容器內存在兩個行程，結束代碼是0。'],
    [
      'a name inside an address or a path',
      '映像檔在quay.io/kubernetes/a，套件是github.com/linux。',
    ],
    ['the number of a manual page', '見iptables(8)的說明'],
    ['a decimal', '版本1.9，檔案resolv.conf'],
    ['an expression', '共{1 + 1}個'],
    ['a forced line break', '前一行\\\n後一行'],
    ['a table', '| 節點（a） | 叢集 |\n|---|---|\n| 「甲」 | `b` |'],
    ['an admonition', ':::note[注意]\n\n內文\n\n:::'],
    ['a heading id', '## 標題？ {#kubernetes}'],
    ['a heading id in a comment', '## 標題？ {/* #kubernetes */}'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});

it('tells the line of the file, front matter included', () => {
  expect(found('---\ntitle: 集群\ndescription: 這是集群\n---\n\n段落。\n\n第二段，集群。')).toEqual(
    ['3: 叢集', '8: 叢集'],
  );
});

it('shows what it found with the words around it', () => {
  const [problem] = typographyProblems('docs/a.md', '先跑`ls`, 再看', known);
  expect(problem).toMatchObject({file: 'docs/a.md', found: '「先跑`…`, 再看」'});
});

it('judges English articles by product names only', () => {
  expect(found('Rings (年輪), a journal of Iptables', 'i18n/en/a/index.md')).toEqual([
    '1: iptables',
  ]);
});

it('reads the words of tags.yml', () => {
  expect(
    found('linux:\n  label: Linux\n  description:\n    zh-Hant: 內核提供的\n', 'blog/tags.yml'),
  ).toEqual(['4: 核心']);
});

it('says where MDX cannot be parsed', () => {
  expect(() => found('段落。\n\n<Figure>\n')).toThrow(/Expected a closing tag for `<Figure>`/);
});

describe('mended are', () => {
  const mended = (source: string, file = 'blog/2018/a/index.mdx') =>
    fixText(source, (text) => typographyProblems(file, text, known));

  it.each([
    ['stray spaces', '使用 iptables 的 規則， 共 `n` 個', '使用iptables的規則，共`n`個'],
    ['terms and names', '> 建立集群：\n> kubernetes', '> 建立叢集：\n> Kubernetes'],
    ['words below a heading with an id', '## 集群 {#a}\n\n- 接口', '## 叢集 {#a}\n\n- 介面'],
  ])('%s', (_, before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(before, 'docs/a.md')).toBe(after);
  });

  it.each([
    ['code and what is written otherwise than read', '`集群 a`&#38598;群\n\n```text\n集群\n```'],
    ['a space that marks lean on', '這是 _kubectl_ 說的，見 www.a.b'],
    ['punctuation, which needs a writer', '節點,叢集'],
    ['values of YAML', '---\ndescription: 集群\n---\n'],
  ])('not %s', (_, source) => {
    expect(mended(source)).toBe(source);
  });
});
