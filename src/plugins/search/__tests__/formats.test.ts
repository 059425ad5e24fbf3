import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {ByteReader, ByteWriter} from '../shared/index-format/bytes';
import {decodeFacets, encodeFacets, passes} from '../shared/index-format/facet-table';
import {hashGroupSize} from '../indexing/index-writer';
import {shardFile} from '../../../lib/search-index/files';
import {parseManifest} from '../../../lib/search-index/manifest';
import {unpack} from '../../../lib/search-index/pack';
import {firstNotBelow, shardOf, shardsOfPrefix} from '../shared/index-format/sorted-files';
import {readStrings, writeStrings} from '../shared/index-format/strings';
import {decodeTermShard, encodeTermShard} from '../shared/index-format/term-shard';
import {decodeTextPart, encodeTextPart} from '../shared/index-format/text-part';
import {decodeWordShard, encodeWordShard} from '../shared/index-format/word-shard';
import type {Facets} from '../shared/types';

describe('what is written can be read', () => {
  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1])('the number %i', (number) => {
    const writer = new ByteWriter(1);
    writer.number(number);
    expect(new ByteReader(writer.written()).number()).toBe(number);
  });

  it('sorted strings, surrogate pairs and all', () => {
    const strings = ['', 'a', 'ab', 'abc', '网', '网路', '𠮷', '𠮷野', '𠮸'].sort();
    const writer = new ByteWriter();
    writeStrings(writer, strings);
    expect(readStrings(new ByteReader(writer.written()))).toEqual(strings);
  });

  it('a shard of terms', () => {
    const shard = decodeTermShard(
      encodeTermShard([
        {term: 'kube', sections: [0, 3, 300], impacts: [15, 1, 7]},
        {term: 'kube-proxy', sections: [3], impacts: [11]},
        {term: '网路', sections: [1, 2], impacts: [0, 15]},
      ]),
    );
    expect(shard.terms).toEqual(['kube', 'kube-proxy', '网路']);
    const weightsOf = (place: number): Map<number, number> => {
      const weights = new Map<number, number>();
      shard.eachSection(place, (section, weight) => weights.set(section, weight));
      return weights;
    };
    const weights = weightsOf(0);
    expect([...weights.keys()]).toEqual([0, 3, 300]);
    expect(weights.get(0)).toBeGreaterThan(weights.get(300) ?? 1);
    expect(weights.get(300)).toBeGreaterThan(weights.get(3) ?? 1);
    expect([...weightsOf(1).keys()]).toEqual([3]);
    expect([...weightsOf(2).keys()]).toEqual([1, 2]);
  });

  it('words', () => {
    const words = [
      {text: 'pod', rank: 3},
      {text: 'policy', rank: 0},
    ];
    expect(decodeWordShard(encodeWordShard(words))).toEqual(words);
  });

  it('a part of a page', () => {
    const part = {
      path: '/2018/x',
      title: '標題',
      facets: {kind: 'article' as const, year: 2018, tags: ['儲存'], series: 'S'},
      sections: [
        {id: '', heading: '', text: 'a'},
        {id: 'b', heading: 'B', text: ''},
      ],
    };
    expect(decodeTextPart(encodeTextPart(part))).toEqual(part);
  });

  it('facets, those that a page lacks left out', () => {
    const facets: Facets[] = [
      {kind: 'article', year: 2018, series: 'S', tags: ['a', 'b']},
      {kind: 'handbook', tags: []},
    ];
    expect(decodeFacets(encodeFacets(facets))).toEqual(facets);
  });
});

describe('damaged bytes are refused', () => {
  const whole = encodeTermShard([
    {term: 'a', sections: [1, 2, 3], impacts: [1, 2, 3]},
    {term: 'b', sections: [4], impacts: [4]},
  ]);

  it.each(Array.from({length: whole.length - 1}, (_, length) => length))(
    'a shard of terms cut to %i bytes',
    (length) => {
      expect(() => decodeTermShard(whole.subarray(0, length))).toThrow(/Expected/);
    },
  );

  it('a gzip file with a bit flipped', async () => {
    const packed = gzipSync('text '.repeat(100));
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1;
    await expect(unpack(packed)).rejects.toThrow();
  });

  it('a manifest of another version, saying what to do', () => {
    expect(() => parseManifest('{"version":999}')).toThrow(/version 3, found 999.*load the page/);
  });
});

it('what a server unpacked already is taken as it is', async () => {
  const bytes = new TextEncoder().encode('{"plain":true}');
  expect(await unpack(bytes)).toEqual(bytes);
  expect(new TextDecoder().decode(await unpack(gzipSync(bytes)))).toBe('{"plain":true}');
});

describe('a file’s name', () => {
  it('carries its own hash while there are few', () => {
    expect(shardFile('texts', 1, {perHash: 1, hashes: 'aaaaaabbbbbb'})).toBe('texts/1.bbbbbb.bin');
  });

  it.each([
    [1, 1],
    [512, 1],
    [513, 2],
    [2_000, 4],
    [10_000, 32],
  ])('of %i shares its hash with %i neighbours', (files, size) => {
    expect(hashGroupSize(files)).toBe(size);
    expect(Math.ceil(files / size)).toBeLessThanOrEqual(512);
  });
});

describe('the shard of a term', () => {
  const starts = ['a', 'kub', 'net', '网'];

  it.each([
    ['0', 0],
    ['a', 0],
    ['b', 0],
    ['kub', 1],
    ['kube', 1],
    ['mz', 1],
    ['net', 2],
    ['中', 2],
    ['龘', 3],
  ])('%s', (term, shard) => {
    expect(shardOf(starts, term)).toBe(shard);
  });

  it('may have successors that begin so too, but no more than asked for', () => {
    const many = ['a', 'kube-a', 'kube-m', 'kube-z', 'net'];
    expect(shardsOfPrefix(many, 'kube', 9)).toEqual([0, 1, 2, 3]);
    expect(shardsOfPrefix(many, 'kube', 2)).toEqual([0, 1]);
    expect(shardsOfPrefix([], 'kube', 2)).toEqual([]);
  });

  it('is found by halving', () => {
    expect(firstNotBelow(starts, 'a')).toBe(0);
    expect(firstNotBelow(starts, 'l')).toBe(2);
    expect(firstNotBelow(starts, '龘')).toBe(4);
  });
});

describe('a filter', () => {
  const facets: Facets = {kind: 'article', year: 2018, series: 'S', tags: ['a']};

  it.each([
    [{}, true],
    [{year: 2018, tag: 'a', series: 'S', kind: 'article' as const}, true],
    [{year: 2019}, false],
    [{tag: 'b'}, false],
    [{series: 'T'}, false],
    [{kind: 'page' as const}, false],
  ])('%j: %s', (filter, expected) => {
    expect(passes(facets, filter)).toBe(expected);
  });
});
