import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {articleOf} from '../support/bad-input/case';
import {compiledCases} from '../support/bad-input/compiled';
import {rightCases, rightFiles} from '../support/bad-input/right';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';

let site: FixtureSite;
beforeAll(() => {
  site = makeFixtureSite();
});
afterAll(() => site.remove());

type Files = readonly {file: string; text: string}[];

function build(files: Files): ReturnType<FixtureSite['build']> {
  files.forEach(({file, text}) => site.write(file, text));
  const result = site.build('--locale', 'zh-Hant');
  files.forEach(({file}) => rmSync(path.join(site.directory, file, '..'), {recursive: true}));
  return result;
}

const built = (file: string) => path.join(site.directory, 'build', file);

// What the rules find is in tests/content/bad-input.test.ts; here it is seen that a build asks them.
describe('a build of articles and pages with slips', () => {
  const article = 'blog/2018/planted/index.md';
  let told: ReturnType<typeof build>;
  beforeAll(() => {
    site.write('build/index.html', 'the build before');
    told = build([{file: article, text: articleOf('**一\n\n[二][三]', {date: '2018-02-30'})}]);
  }, 120_000);

  it('fails, and lists all of them, each once', () => {
    expect(told.status, told.output).not.toBe(0);
    expect(told.output).toContain("3 problems in the site's content:");
    for (const words of [
      `${article}:4: found \`date: 2018-02-30\`; expected a day that exists`,
      `${article}:9: found \`**\` left over in `,
      `${article}:11: found the link \`[三]\`, not defined; expected `,
    ]) {
      expect(told.output.split(words)).toHaveLength(2);
    }
  });

  it('leaves the build before it as it was', () => {
    expect(readFileSync(built('index.html'), 'utf8')).toBe('the build before');
  });
});

describe('a build with what only a page shows to be wrong', () => {
  let told: ReturnType<typeof build>;
  beforeAll(() => {
    told = build(compiledCases);
    expect(told.status, told.output).not.toBe(0);
  }, 120_000);

  it.each(compiledCases)('names file and line: $name', ({file, said}) => {
    const from = told.output.indexOf(file);
    expect(from, told.output).toBeGreaterThan(-1);
    const around = told.output
      .split(file)
      .slice(1)
      .map((text) => text.slice(0, 2000));
    for (const words of said) {
      expect(
        around.some((text) => text.includes(words)),
        `${words} in\n${around.join('\n…\n')}`,
      ).toBe(true);
    }
  });
});

describe('a build with what only looks wrong', () => {
  beforeAll(() => {
    const {status, output} = build([...rightCases, ...Object.values(rightFiles)]);
    expect(status, output).toBe(0);
  }, 120_000);

  const pageOf = (file: string) =>
    readFileSync(built(`${path.dirname(file).replace('blog/', '')}.html`), 'utf8');
  const article = (file: string) => /<article[\s\S]*<\/article>/.exec(pageOf(file))?.[0] ?? '';

  it.each(rightCases)('shows it as it was meant: $name', ({file, has, hasNot}) => {
    expect(article(file)).toMatch(has);
    if (hasNot) expect(article(file)).not.toMatch(hasNot);
  });

  it('has the page of a Chinese slug, and of an article in no list', () => {
    expect(article(rightFiles.chinese.file)).toContain('文。');
    expect(article(rightFiles.unlisted.file)).toContain('文。');
    const index = readFileSync(built('2018.html'), 'utf8');
    expect(index).toMatch(/href="?\/2018\/(?:網路|%E7%B6%B2%E8%B7%AF)/);
    expect(index).not.toContain('/2018/unlisted');
  });

  it('escapes the signs of a title', () => {
    expect(article(rightFiles.title.file)).toMatch(
      /<h1[^>]*>(?:"|&quot;)&lt;b(?:>|&gt;) &(?:amp;)? 「一」/,
    );
  });

  it('leaves out a draft', () => {
    expect(existsSync(built('2018/draft.html'))).toBe(false);
  });
});
