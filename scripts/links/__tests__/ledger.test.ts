import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import type {Ledger} from '../entry';
import {readLedger, writeLedger} from '../ledger';

const ledger: Ledger = new Map([
  [
    'https://b.example/?p=glibc.git;a=blob#none',
    {purpose: 'source', living: 'one, for: all', seen: '2026-11-30', failed: '2026-12-01 404'},
  ],
  [
    'https://a.example/10.10/x',
    {purpose: 'paper', pin: '10.10', seen: 'never', moved: 'https://c.example/'},
  ],
]);

const read = async (text: string) =>
  readLedger(path.join(await folderOf({'links.yml': text}), 'links.yml'));

it('is written an address a line, in order, and read back as it was', async () => {
  const file = path.join(await folderOf({'links.yml': ''}), 'links.yml');
  writeLedger(file, ledger);
  expect(readFileSync(file, 'utf8').split('\n').slice(2)).toEqual([
    'https://a.example/10.10/x: {purpose: paper, pin: 10.10, seen: never, moved: "https://c.example/"}',
    'https://b.example/?p=glibc.git;a=blob#none: {purpose: source, living: "one, for: all", seen: 2026-11-30, failed: 2026-12-01 404}',
    '',
  ]);
  expect(readLedger(file)).toEqual(ledger);
});

it.each([
  ['{purpose: fun, pin: a, seen: never}', 'found the purpose fun; expected one of source, '],
  ['{purpose: paper, seen: never}', 'found both or neither of pin and living'],
  ['{purpose: paper, pin: a, living: b, seen: never}', 'found both or neither of pin and living'],
  [
    '{purpose: paper, pin: v9, seen: never}',
    'found the pin v9; expected one that the address names',
  ],
  ['{purpose: paper, pin: a, seen: yesterday}', 'found seen: yesterday; expected a day'],
  [
    '{purpose: paper, pin: a, seen: never, note: x}',
    'found the unknown key note; expected purpose, ',
  ],
])('refuses %s, naming the line', async (entry, said) => {
  await expect(read(`# None\nhttps://a.example/: ${entry}\n`)).rejects.toThrow(
    `links.yml:2: https://a.example/: ${said}`,
  );
});

it('refuses an address that stands in it twice', async () => {
  const line = 'https://a.example/: {purpose: paper, pin: a, seen: never}\n';
  await expect(read(line + line)).rejects.toThrow(/links\.yml: .*unique/);
});
