import {describe, expect, it, vi} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {describeProblem} from '../../../lib/problem';
import {pageReader} from '../page-reader';
import {readSections} from '../read-sections';
import {sectionsOf} from '../sections';

const i18n = {
  defaultLocale: 'zh-Hant',
  locales: ['zh-Hant', 'en'],
  path: 'i18n',
  localeConfigs: {'zh-Hant': {path: 'zh-Hant'}, en: {path: 'en'}},
};
const english = 'i18n/en/docusaurus-plugin-content-docs/current';
const page = (body: string, line = 'title: 一頁') =>
  ['---', line, 'description: 一句話。', '---', '', body, ''].join('\n');

async function problemsIn(
  files: Record<string, string>,
  read = pageReader({url: 'https://x.example'}),
) {
  const siteDir = await folderOf(files);
  const sections = sectionsOf({siteDir, i18n} as unknown as Parameters<typeof sectionsOf>[0]);
  return (await readSections(siteDir, sections, read)).map(describeProblem);
}

describe('the lint of pages', () => {
  it('has nothing against good ones, in any language', async () => {
    const files = {
      'docs/a.md': page('## 一 {#one}'),
      [`${english}/a.md`]: page('## One {#one}'),
      'docs/_part.md': '文。\n',
      'src/pages/about.md': page('文。', 'title: 關於'),
      'src/pages/_home/index.tsx': '<b>',
    };
    expect(await problemsIn(files)).toEqual([]);
    expect(await problemsIn({})).toEqual([]);
  });

  it('finds slips in handbook, pages, parts of articles, translations and files', async () => {
    const found = await problemsIn({
      'docs/a.md': page('**一'),
      [`${english}/a.md`]: page('# One'),
      'src/pages/about.md': page('文。', 'titel: 一頁'),
      'blog/2018/dns/_part.mdx': '{x}\n',
      'blog/2018/dns/a b.png': '',
      'i18n/en/docusaurus-plugin-content-blog/2018/dns/notes.txt': '',
      'blog/2018/dns/index.md': '**the journal reads it\n',
    });
    expect(found.map((one) => one.replace(/: found .*\(/, ' ('))).toEqual([
      'docs/a.md:6 (literal-mark)',
      `${english}/a.md:6 (heading-level)`,
      `${english}/a.md:6 (same-headings)`,
      'src/pages/about.md:2 (front-matter)',
      'src/pages/about.md:2 (front-matter)',
      'blog/2018/dns/a b.png:1 (file-name)',
      'i18n/en/docusaurus-plugin-content-blog/2018/dns/notes.txt:1 (file-type)',
      'blog/2018/dns/_part.mdx:1 (unknown-name)',
    ]);
  });

  it('asks a page for its front matter, and nothing else of one that has none', async () => {
    expect(await problemsIn({'docs/a.md': '# 一頁\n\n**二\n'})).toEqual([
      'docs/a.md:1: found no front matter; expected the file to begin with front matter between two lines of `---`. (front-matter)',
    ]);
  });

  it.each([
    ['last_update: {date: 2018-02-30}', 'found `last_update.date: 2018-02-30`; expected a day'],
    ['sidebar_position: 3', 'found the unknown key `sidebar_position`'],
  ])('refuses front matter with %s', async (line, said) => {
    const [problem] = await problemsIn({'docs/a.md': page('文。', `title: 一頁\n${line}`)});
    expect(problem).toContain(`docs/a.md:3: ${said}`);
  });

  it('reads every text once', async () => {
    const read = vi.fn(pageReader({url: 'https://x.example'}));
    await problemsIn({'docs/a.md': page('一'), 'docs/b/c.mdx': page('二'), 'docs/d.ts': ''}, read);
    // All at once, in whatever order the disk gives them.
    const files = read.mock.calls.map(([, file]) => file).toSorted();
    expect(files).toEqual(['docs/a.md', 'docs/b/c.mdx']);
  });
});
