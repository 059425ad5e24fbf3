import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {sourceOf} from '../support/excerpts';
import {articleFences, problemsAt, type Fence} from '../support/fences';
import {typescriptProblems} from '../support/typescript-listings';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));

/** The problems of listings as the test tells them. */
function problemsIn(listings: readonly Fence[]): string[] {
  return [...typescriptProblems(listings, siteDir)].flatMap(([fence, found]) =>
    problemsAt(fence, found),
  );
}

// A file that a listing is cut from is compiled with the repository: npm run typecheck.
it('every TypeScript listing of the articles compiles', {timeout: 120_000}, () => {
  const listings = articleFences(siteDir).filter(
    (fence) => /^(?:ts|tsx|typescript)$/.test(fence.language) && sourceOf(fence) === undefined,
  );
  expect(problemsIn(listings)).toEqual([]);
});

describe('the check of a TypeScript listing', () => {
  const fence = (text: string, meta = ''): Fence => ({
    file: 'i18n/en/docusaurus-plugin-content-blog/2018/kubernetes-storage-i/index.mdx',
    line: 10,
    language: 'ts',
    meta,
    text,
  });
  const good = `import {bytes} from './binding';

export function larger(a: string, b: string): boolean {
  return bytes(a) > bytes(b);
}`;
  const place = `${fence('').file}:`;

  const cases: [what: string, listing: Fence, problems: string[]][] = [
    ['a good one, with an import from beside the article', fence(good), []],
    ['a wrong type, with its line', fence(good.replace('boolean', 'string')), ['14 TS2322: Type']],
    ['an implicit any', fence(good.replace('a: string', 'a')), ['13 TS7006: Parameter']],
    [
      'a module that is not there',
      fence(good.replace("'./binding'", "'./bindings'")),
      ['11 TS2307: Cannot find module'],
    ],
    ['broken syntax', fence(`${good}\n}`), ['16 TS1128: Declaration']],
    ['what is marked invalid', fence(good.replace('boolean', 'string'), 'invalid'), []],
    [
      'what is marked so without cause',
      fence(good, 'invalid'),
      ['10 is marked invalid: expected a problem'],
    ],
  ];
  let found: ReturnType<typeof typescriptProblems>;

  beforeAll(() => {
    const listings = cases.map(([, listing]) => listing);
    found = typescriptProblems(listings, siteDir);
  }, 120_000);

  it.each(cases)('knows %s', (_, listing, expected) => {
    expect(problemsAt(listing, found.get(listing) ?? [])).toEqual(
      expected.map((start) => expect.stringContaining(`${place}${start}`) as string),
    );
  });
});
