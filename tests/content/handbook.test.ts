import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import sidebars from '../../sidebars';
import {siteDir} from '../support/site';

const folders = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'];
const pagesIn = (folder: string) => readdirSync(path.join(siteDir, folder)).toSorted();
const texts = [
  ...folders.flatMap((folder) => pagesIn(folder).map((page) => `${folder}/${page}`)),
  'CONTRIBUTING.md',
  'README.md',
  'src/theme/README.md',
];

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: siteDir,
  encoding: 'utf8',
}).split('\n');
const names = new Set(tracked.map((file) => path.posix.basename(file)));
/** Written by `npm run pack`. */
const generated = 'deploy/generated/';

/** Paths and names of source files that a text names, each with its line; a pattern as far as its first star. */
function namedIn(text: string): {named: string; line: number}[] {
  return text.split('\n').flatMap((line, index) => {
    const paths = line.matchAll(
      /(?<![\w/.-])(?:\.\/)?((?:src|scripts|tests|bench|deploy|static|labs\/lib)\/[\w./-]*)/g,
    );
    const bare = line.matchAll(/`([\w-]+(?:\.[\w-]+)*\.tsx?)`/g);
    return [...paths, ...bare].map(([, named = '']) => ({
      named: named.replace(/[.-]+$/, ''),
      line: index + 1,
    }));
  });
}

function isThere(named: string): boolean {
  return named.includes('/')
    ? named.startsWith(generated) || existsSync(path.join(siteDir, named))
    : names.has(named);
}

describe('the handbook', () => {
  it('has every page in both languages', () => {
    const [chinese, english] = folders.map(pagesIn);
    expect(english).toEqual(chinese);
  });

  it.each(folders)('draws what it shows as source, in %s/figure-components.mdx', (folder) => {
    const text = readFileSync(path.join(siteDir, folder, 'figure-components.mdx'), 'utf8');
    const [, ...shown] = text.split('```tsx\n').map((part) => part.split('```')[0] ?? '');
    expect(shown).toHaveLength(4);
    expect(shown.filter((source) => text.split(source).length !== 3)).toEqual([]);
  });

  it('leads to each of its pages', () => {
    const listed = [sidebars['handbook']].flat().flatMap((item) => {
      if (typeof item === 'string') return [item];
      return item?.type === 'category' && Array.isArray(item.items) ? item.items : [];
    });
    expect(listed.toSorted()).toEqual(
      pagesIn('docs')
        .map((page) => page.replace(/\.mdx?$/, ''))
        .toSorted(),
    );
  });

  it('names groups in English that there are in the sidebar', () => {
    const english = JSON.parse(
      readFileSync(
        path.join(siteDir, 'i18n/en/docusaurus-plugin-content-docs/current.json'),
        'utf8',
      ),
    ) as object;
    const labels = [sidebars['handbook']]
      .flat()
      .flatMap((item) =>
        typeof item === 'object' && item.type === 'category' ? [item.label] : [],
      );
    expect(Object.keys(english)).toEqual(
      labels.map((label) => `sidebar.handbook.category.${label}`),
    );
  });
});

describe('the decisions', () => {
  it.each(folders)('are each led to from the table at the head of %s/decisions.md', (folder) => {
    const text = readFileSync(path.join(siteDir, folder, 'decisions.md'), 'utf8');
    const [head = '', ...sections] = text.split(/^## /m);
    const ids = sections.map((section) => /\{#([\w-]+)\}/.exec(section)?.[1] ?? section);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !head.includes(`](#${id})`))).toEqual([]);
  });
});

describe('the files that the handbook, CONTRIBUTING.md and the READMEs name', () => {
  it('are found wherever a text names one', () => {
    const text =
      '`src/lib/rings.ts`, see ./scripts/new.ts.\n[x](tests/site) and `intent.ts`; https://a.b/src/no';
    expect(namedIn(text)).toEqual([
      {named: 'src/lib/rings.ts', line: 1},
      {named: 'scripts/new.ts', line: 1},
      {named: 'tests/site', line: 2},
      {named: 'intent.ts', line: 2},
    ]);
    expect(['src/lib/rings.ts', 'intent.ts', 'src/lib/ring.ts', 'intend.ts'].map(isThere)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are all there', () => {
    const found = texts.flatMap((file) =>
      namedIn(readFileSync(path.join(siteDir, file), 'utf8')).map((one) => ({...one, file})),
    );
    expect(found.length).toBeGreaterThan(200);
    const missing = found
      .filter(({named}) => !isThere(named))
      .map(
        ({named, file, line}) => `${file}:${line}: found ${named}; expected a file that is there`,
      );
    expect(missing).toEqual([]);
  });
});
