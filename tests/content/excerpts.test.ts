import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {excerptProblems, folderOf, sourceOf} from '../support/excerpts';
import {articleFences, type Fence} from '../support/fences';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));

it('every fence that names a file is a literal part of it', () => {
  const problems = articleFences(siteDir).flatMap((fence) =>
    excerptProblems(fence, siteDir).map((problem) => `${fence.file}:${fence.line}${problem}`),
  );
  expect(problems).toEqual([]);
});

describe('a fence that names the file it is cut from', () => {
  let site = '';
  const fence = (text: string, file = 'beside.go'): Fence => ({
    file: 'i18n/en/docusaurus-plugin-content-blog/2018/a/index.md',
    line: 1,
    language: 'go',
    meta: `title="a.go" file="${file}"`,
    text,
  });

  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(site, 'blog/2018/a'), {recursive: true});
    const lines = [
      'package a',
      '',
      'func f() int {',
      '\tx := 1',
      '\ty := 2',
      '\treturn x + y',
      '}',
    ];
    writeFileSync(join(site, 'blog/2018/a/beside.go'), lines.join('\n'));
  });

  afterAll(() => rmSync(site, {recursive: true}));

  it('finds it below labs/, or beside the article, which lies in one place for all languages', () => {
    expect(sourceOf(fence('', 'labs/x/main.go'))).toBe('labs/x/main.go');
    expect(sourceOf(fence(''))).toBe('blog/2018/a/beside.go');
    expect(folderOf({file: 'blog/2018/a/index.md'})).toBe('blog/2018/a');
  });

  it.each([
    ['lines of it', '\tx := 1\n\ty := 2'],
    ['lines less indented', 'x := 1\ny := 2'],
    [
      'parts of it, in order, with a line for what was left out',
      'func f() int {\n\t// …\n\treturn x + y\n}',
    ],
  ])('may hold %s', (_, text) => {
    expect(excerptProblems(fence(text), site)).toEqual([]);
  });

  it.each([
    ['one changed character', 'x := 1\ny := 3', 'found "y := 3"'],
    ['a line left out in silence', 'x := 1\nreturn x + y', 'found "x := 1"'],
    ['parts in another order', 'y := 2\n// …\nx := 1', 'found "x := 1"'],
    ['another indentation between its lines', 'x := 1\n\ty := 2', 'found "x := 1"'],
  ])('may not hold %s', (_, text, problem) => {
    expect(excerptProblems(fence(text), site).join()).toContain(
      `expected a literal part of blog/2018/a/beside.go, ${problem}`,
    );
  });

  it('must name one that is there', () => {
    expect(excerptProblems(fence('x', 'gone.go'), site)).toEqual([
      ': expected the file it is cut from, found no blog/2018/a/gone.go',
    ]);
  });
});
