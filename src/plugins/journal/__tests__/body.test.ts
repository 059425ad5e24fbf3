import {describe, expect, it} from 'vitest';
import {articleText, read, said} from './fixtures';

const problemsOf = (...given: Parameters<typeof read>) =>
  read(...given).problems.map((problem) => said(problem).replace('blog/2018/dns/index', ''));

describe("an article's body", () => {
  it('is told of by its rules, each problem marked with its own', () => {
    expect(read(articleText({}, '# 標題\n\n## 標題\n\n**重點\n')).problems).toMatchObject([
      {file: 'blog/2018/dns/index.md', line: 12, rule: 'literal-mark'},
      {line: 8, rule: 'heading-level'},
    ]);
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
    expect(problems[0]).toMatch(/expected (?:well-formed MDX|`\\\{` where a brace is meant)/);
  });

  it('of Markdown is not read as MDX', () => {
    expect(problemsOf(articleText({}, '字<br>{1 +\n'))).toEqual([]);
  });

  it('is told of together with the front matter', () => {
    expect(problemsOf(articleText({order: '0'}, '# 標題\n'))).toHaveLength(2);
  });
});
