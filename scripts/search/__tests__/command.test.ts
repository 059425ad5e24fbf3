import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {writeIndex} from '../../../src/plugins/search/indexing/write-index';
import type {SearchResult} from '../../../src/plugins/search/shared/types';
import type {IndexedPage} from '../../../src/plugins/search/types';
import {searchCommand} from '../command';

function page(name: string, title: string, text: string): IndexedPage {
  const facets: IndexedPage['facets'] = {kind: 'article', year: 2018, tags: []};
  const sections = [
    {id: '', heading: '', text},
    {id: 'more', heading: '更多', text},
  ];
  return {path: `/${name}`, title, facets, sections};
}

let build: string;

beforeAll(async () => {
  build = await mkdtemp(path.join(tmpdir(), 'search-command-'));
  await writeIndex(
    [page('a', '叢集', '叢集的網路'), page('b', '別的', '網路 iptables -j MASQUERADE')],
    (one) => one,
    path.join(build, 'search'),
  );
  await writeIndex(
    [page('en/a', 'Cluster', 'network of a cluster')],
    (one) => one,
    path.join(build, 'en/search'),
  );
});

async function run(...args: string[]): Promise<{code: number; out: string; error: string}> {
  const said = {out: '', error: ''};
  const code = await searchCommand(['--build', build, ...args], {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return {code, ...said};
}

describe('npm run search', () => {
  it('prints ranked hits with address, heading, score and excerpt', async () => {
    const {code, out} = await run('叢集');
    expect(code).toBe(0);
    expect(out).toMatch(/^1 of 1 pages\n\n1\. 叢集.*\[\d+\.\d\d\]\n {3}\/a\S*\n {3}.*»叢集«/);
  });

  it('takes words as they come, without quotation marks', async () => {
    expect((await run('叢集', '網路')).out).toContain('1. 叢集');
  });

  it.each([['-j MASQUERADE'], ['-j', 'MASQUERADE'], ['iptables', '-j']])(
    'searches for what begins with a dash: %j',
    async (...words) => {
      const {code, out} = await run('--limit', '3', ...words);
      expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining('/b') as string});
    },
  );

  it('answers in another language', async () => {
    expect((await run('--locale', 'en', 'cluster')).out).toContain('/en/a');
  });

  it('prints the whole result as JSON', async () => {
    const {out} = await run('--json', '--limit', '1', '網路');
    const {hits, total} = JSON.parse(out) as SearchResult;
    expect(hits).toHaveLength(1);
    expect(total).toBe(2);
  });

  it('says what it looked for instead of a misspelt word', async () => {
    expect((await run('--locale', 'en', 'clsuter')).out).toContain('Also looked for "cluster"');
  });

  it('ends with 1 when nothing is found', async () => {
    expect(await run('zzzzqqqq')).toMatchObject({code: 1, out: '0 of 0 pages'});
  });

  it.each([
    ['no build', ['--build', '/nowhere', 'x'], /found none: run `npm run build` first/],
    [
      'a language that was not built',
      ['--locale', 'fr', 'x'],
      /--locale a language that was built/,
    ],
    ['no query', [], /Expected a query, found none: npm run/],
    ['an unknown option', ['--lang', 'en', 'x'], /--lang/],
    ['a limit that is no number', ['--limit', 'many', 'x'], /whole number from 1, found many/],
  ])('ends with 2 and says why: %s', async (_what, args, message) => {
    const {code, error} = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});
