import {describe, expect, it} from 'vitest';
import {bodyOf, importOf} from './import';

/** Each construct as somebody wrote it, and as it stands in the article. */
const constructs: Record<string, readonly [written: string, article: string][]> = {
  'of Hexo': [
    ['a\n\n<!-- more -->\n\nb', 'a\n\nb'],
    ['{% codeblock lang:bash %}\nls\n{% endcodeblock %}', '````bash\nls\n````'],
    ['{% asset_img a.png A map %}', 'A map'],
    ['{% note warning %}\nCareful.\n{% endnote %}', ':::warning\n\nCareful.\n\n:::'],
    ['{% youtube abc %}', '<https://www.youtube.com/watch?v=abc>'],
    ['{% unheard of %}', '{\\% unheard of %}'],
  ],
  'of HackMD': [
    ['[TOC]\n\na', 'a'],
    ['```bash=12\nls\n```', '```bash showLineNumbers=12\nls\n```'],
    ['```javascript {.line-numbers}\na()\n```', '```javascript\na()\n```'],
    ['a ==b== c', 'a <mark>b</mark> c'],
    [':::info\na\n:::', ':::info\na\n:::'],
    ['::: tip A title\na\n:::', ':::tip[A title]\na\n:::'],
    [':::spoiler More\na\n:::', '<details>\n<summary>More</summary>\n\na\n\n</details>'],
    ['![a](https://x.test/a.png =300x)', '[a](https://x.test/a.png)'],
    ['a\n\n###### tags: `linux`', 'a'],
  ],
  'of Docusaurus': [
    ['import Link from "@docusaurus/Link";\n\na <Link>b</Link>', 'a b'],
    ['import os\n\n```js\nimport a from "a";\n```', 'import os\n\n```js\nimport a from "a";\n```'],
    ['a\n\n<!--truncate-->\n\nb', 'a\n\nb'],
    [':::tip A title\na\n:::', ':::tip[A title]\na\n:::'],
    ['```js title="a.js" {1} foo\na()\n```', '```js title="a.js" {1}\na()\n```'],
  ],
  'of Markdown that others read otherwise': [
    ['a\u0001b\u0005, c\uFFFDd', 'ab, c□d'],
    ['    ls -l', '```text\nls -l\n```'],
    ['```\na\n```', '```text\na\n```'],
    ['```console\n$ ls\na\n```', '```text\n$ ls\na\n```'],
    ['```mermaid\ngraph TD;\n```', '```text\ngraph TD;\n```'],
    ['```bash\na', '```bash\na\n```'],
    ['a **b', 'a \\*\\*b'],
    ['5 < 6 and {x}', '5 < 6 and {x}'],
    ['a <T> b', 'a \\<T> b'],
    ['| a | b |\n| --- | --- |\n| 1 |', '| a | b |\n| --- | --- |\n| 1 | |'],
    ['costs $5 and $10', 'costs \\$5 and \\$10'],
    ['$\\foo$', '`$\\foo$`'],
    ['a[^1]', 'a\\[^1]'],
    ['<center>a</center>', 'a'],
    ['a <font color="red">b</font> c', 'a b c'],
    ['see <a href="https://x.test/">x</a>', 'see [x](https://x.test/)'],
    [
      '<figure>\n<figcaption>By <a href="https://x.test/">x</a>.</figcaption>\n</figure>',
      '<figure>\n\n<figcaption>\n\nBy [x](https://x.test/).\n\n</figcaption>\n\n</figure>',
    ],
    ['<img src="https://x.test/a.png" alt="A">', '[A](https://x.test/a.png)'],
    ['[a](http://x.test)', '[a](https://x.test)'],
    ['[a](//x.test/\nb)', '[a](https://x.test/b)'],
    ['[a](./gone.md)', 'a'],
    ['[a](http://localhost:80)', 'a'],
  ],
};

describe.each(Object.entries(constructs))('Constructs %s', (_, cases) => {
  it.each(cases)('%j stands in the article as %j, which passes the lint', (written, article) => {
    const made = importOf(`---\ntitle: A\ndate: 2019-01-02\n---\n${written}\n`);
    expect(made.obstacles).toEqual([]);
    expect(bodyOf(made)).toBe(article);
  });
});

describe('headings', () => {
  it('go down below the title, with ids that links inside the text follow', () => {
    const made = importOf(
      '---\ntitle: A\n---\n# One\n\n[to](#two-words)\n\n## Two Words\n\n# 三\n',
    );
    expect(bodyOf(made)).toBe(
      '## One {#one}\n\n[to](#two-words)\n\n### Two Words {#two-words}\n\n## 三 {#section-3}',
    );
  });

  it('give the title where front matter has none', () => {
    const made = importOf('# The title\n\nwords\n');
    expect(made.text).toContain('title: The title\n');
    expect(bodyOf(made)).toBe('words');
  });
});

describe('what a person has to look at', () => {
  it('is told with its line in the source', () => {
    const {notes} = importOf(
      '---\ntitle: A\n---\n\n{% youtube x %}\n\n![](https://x.test/a.png)\n',
    );
    const told = notes.filter(({needsPerson}) => needsPerson).map(({line, found}) => [line, found]);
    expect(told).toContainEqual([5, 'a film']);
    expect(told).toContainEqual([7, 'a picture at `https://x.test/a.png`, without words']);
  });
});
