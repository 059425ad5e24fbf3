import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../../lib/problem';
import {articleText, read} from './fixtures';

const problemsOf = (...given: Parameters<typeof read>) =>
  read(...given).problems.map((problem) =>
    describeProblem(problem).replace('blog/2018/dns/index', ''),
  );

describe("an article's body", () => {
  const heading =
    'found a heading of level 1; expected headings from `##` down: the title is the h1.';

  it.each([
    ['a heading of level 1', '文字\n\n# 標題\n', [10]],
    ['one underlined with equals signs', '標題\n===\n', [8]],
    ['one inside a quotation', '> # 標題\n', [8]],
    ['one inside a list', '- # 標題\n', [8]],
    ['one inside an admonition', ':::note\n\n# 標題\n\n:::\n', [10]],
    ['two of them', '# 一\n\n## 二\n\n# 三\n', [8, 12]],
  ])('is refused for %s', (_case, body, lines) => {
    const expected = lines.map((line) => `.md:${line}: ${heading}`);
    expect(problemsOf(articleText({}, body))).toEqual(expected);
  });

  it.each([
    ['headings from level 2', '## 標題\n\n標題\n---\n\n### 標題\n'],
    ['comments of a shell in a fence', '```bash\n# comment\n```\n'],
    ['comments in a fence of tildes', '~~~\n# comment\n~~~\n'],
    ['comments in indented code', '    # comment\n'],
    ['a number sign in a formula', '$$\n# x\n$$\n'],
    ['a number sign without a space', '#1 is the first\n'],
  ])('may hold %s', (_case, body) => {
    expect(problemsOf(articleText({}, body))).toEqual([]);
  });

  it.each([
    ['a tag closed by another', '<b>\n\n</c>\n', 10, /Unexpected closing tag `<\/c>`/],
    ['a tag never closed', '文字\n\n<b>\n', 10, /Expected a closing tag for `<b>`/],
    ['a brace never closed', '{1 +\n', 9, /Unexpected end of file in expression/],
  ])('of MDX is refused, at its line, for %s', (_case, body, line, reason) => {
    const problems = problemsOf(articleText({}, body), '2018/dns/index.mdx');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^\\.mdx:${line}: found Markdown that cannot be read`));
    expect(problems[0]).toMatch(reason);
    expect(problems[0]).toMatch(/expected well-formed MDX\.$/);
  });

  it('of Markdown is not read as MDX', () => {
    expect(problemsOf(articleText({}, '<br> {1 +\n'))).toEqual([]);
  });

  it('is told of together with the front matter', () => {
    expect(problemsOf(articleText({order: '0'}, '# 標題\n'))).toHaveLength(2);
  });
});
