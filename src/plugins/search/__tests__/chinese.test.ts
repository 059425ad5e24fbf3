import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {equivalentsFoundIn, toEquivalents} from '../chinese/equivalents';
import {readFoldTable, readRegionalWords} from '../chinese/opencc';
import {readChinese} from '../chinese/read-chinese';
import {parseVocabulary, readVocabulary} from '../chinese/vocabulary-file';
import {fold} from '../shared/text/fold';

const table = readFoldTable();

it('knows some thousand characters, each leading to one that leads no further', () => {
  expect(table.size).toBeGreaterThan(3_000);
  expect([...table.values()].filter((character) => table.has(character))).toEqual([]);
});

it('knows OpenCC’s words of the mainland', () => {
  expect(readRegionalWords()).toContainEqual(expect.arrayContaining(['SQL注入']));
});

describe('the reviewed vocabulary', () => {
  it.each(['aliases.yml', 'regions.yml'])('%s can be read', async (file) => {
    const groups = await readVocabulary(path.join(import.meta.dirname, '../vocabulary', file));
    expect(groups.length).toBeGreaterThan(40);
  });

  it('has each group once', async () => {
    const directory = path.join(import.meta.dirname, '../vocabulary');
    const groups = [
      ...(await readVocabulary(path.join(directory, 'aliases.yml'))),
      ...(await readVocabulary(path.join(directory, 'regions.yml'))),
    ].map((group) => group.toSorted().join());
    expect(groups.filter((group, place) => groups.indexOf(group) !== place)).toEqual([]);
  });

  it.each([
    ['no list', 'groups: k8s', /found `groups: k8s`; expected a list of groups/],
    ['a group of one', 'groups:\n  - [k8s]', /v\.yml:2: .*expected/],
    ['a word twice', 'groups:\n  - [k8s, k8s]', /v\.yml:2/],
    ['another key', 'groups: []\nwords: []', /unknown key `words`; expected one of `groups`/],
  ])('%s is refused by file and line', (_what, text, message) => {
    expect(() => parseVocabulary(text, 'v.yml')).toThrow(message);
  });
});

describe('equivalents', () => {
  const equivalents = toEquivalents([['叢集', '集群']], [['網絡', '網路']], table);

  it('lead both ways in a group, one way from the mainland’s word to Taiwan’s', () => {
    expect(Object.fromEntries(equivalents.map(([from, ...to]) => [from, to]))).toEqual({
      丛集: ['集群'],
      集群: ['丛集'],
      网络: ['网路'],
    });
  });

  it('are kept if a text has what they lead to', () => {
    expect(equivalentsFoundIn(new Set(['丛集', '集']), equivalents)).toEqual([['集群', '丛集']]);
  });

  it('of several words need all of them', () => {
    const all = toEquivalents([['lb', 'load balancer']], [], table);
    expect(equivalentsFoundIn(new Set(['load', 'balance', 'load balance']), all)).toEqual([]);
    expect(equivalentsFoundIn(new Set(['load', 'balancer', 'load balancer']), all)).toEqual([
      ['lb', 'load balancer'],
    ]);
  });

  it('of the files and of OpenCC come together', async () => {
    const {equivalentsIn} = await readChinese();
    const found = equivalentsIn({has: () => true});
    const targets = found.find(([from]) => from === fold('內存', table));
    expect(targets).toContain(fold('記憶體', table));
  });
});
