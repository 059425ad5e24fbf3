import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {folderOf, toldTo} from '../../../src/lib/__tests__/factories';
import {readArguments} from '../../../src/command-line/read-arguments';
import {linksArguments, linksCommand} from '../command';

const built = {'build/404.html': '', 'build/a.html': '<a href="https://doi.org/10.1/a#b">1</a>'};
const manners = {atOnce: 2, pause: 0, patience: 1000};

/** The command in a folder with these files, and what the ledger then says, its head aside. */
async function siteOf(files: Record<string, string>) {
  const siteDir = await folderOf({'blog/tags.yml': '', ...files});
  const shown: string[] = [];
  return {
    shown,
    run: (...args: string[]) =>
      linksCommand(readArguments({...linksArguments, args}).values, {
        siteDir,
        url: 'https://rings.example',
        today: '2026-11-30',
        manners,
        progress: toldTo(shown),
      }),
    ledger: () =>
      readFileSync(path.join(siteDir, 'blog/links.yml'), 'utf8').split('\n').slice(2, -1),
  };
}

/** A server that answers /alive alone. */
async function origin(): Promise<string> {
  const server = createServer(({url}, response) => {
    response.writeHead(url === '/alive' ? 200 : 410).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('finds what is not recorded, records it, and has nothing more to say', async () => {
  const {run, ledger} = await siteOf(built);
  expect(await run()).toEqual([expect.stringContaining('/a.html: found https://doi.org/10.1/a,')]);
  expect(await run('--record')).toEqual([]);
  expect(ledger()).toEqual(['https://doi.org/10.1/a: {purpose: paper, pin: 10.1/a, seen: never}']);
  expect(await run('--check')).toEqual([]);
});

it('asks what is recorded, keeps what it heard, and names the dead with their pages', async () => {
  const at = await origin();
  const links = `<a href="${at}/alive">1</a><a href="${at}/dead">2</a>`;
  const fields = '{purpose: project, living: a test, seen: 2026-01-02}';
  const {run, ledger, shown} = await siteOf({
    'build/404.html': '',
    'build/en/a.html': links,
    'blog/links.yml': `${at}/alive: ${fields}\n${at}/dead: ${fields}\n`,
  });
  expect(await run('--refresh')).toEqual([
    `${at}/dead: expected an answer, found 410; on /en/a.html.`,
  ]);
  expect(ledger()).toEqual([
    `${at}/alive: {purpose: project, living: a test, seen: 2026-11-30}`,
    `${at}/dead: {purpose: project, living: a test, seen: 2026-01-02, failed: 2026-11-30 410}`,
  ]);
  expect(shown).toEqual([
    '0/2 addresses asked',
    '1/2 addresses asked, 0 dead',
    '2/2 addresses asked, 1 dead',
  ]);
});

it('asks one host alone, and says so if there is none of that name', async () => {
  const {run} = await siteOf(built);
  await run('--record');
  await expect(run('--refresh', '--host', 'b.example')).rejects.toThrow(
    'Expected an address on b.example, found none.',
  );
});

it('needs a build', async () => {
  const {run} = await siteOf({});
  await expect(run()).rejects.toThrow('Expected a site in build, found none: run `npm run build`');
});
