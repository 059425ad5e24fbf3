import {manifestFile, shardFile, type ShardKind} from '../../../../lib/search-index/files';
import {parseManifest, type Manifest} from '../../../../lib/search-index/manifest';
import {unpack} from '../../../../lib/search-index/pack';
import {decodeTermShard, type TermShard} from '../index-format/term-shard';
import {decodeTextPart} from '../index-format/text-part';
import {decodeWordShard, type Word} from '../index-format/word-shard';
import type {FoldTable} from '../text/fold';
import type {FetchBytes} from '../types';
import type {Equivalents} from './alternatives';
import {foldPart, type FoldedPart} from './folded-part';
import {keepLoaded} from './keep-loaded';
import {layOut, type Layout} from './layout';

/** An index whose manifest has been read; the rest is fetched when it is needed, once. */
export interface OpenIndex {
  manifest: Manifest;
  layout: Layout;
  foldTable: FoldTable;
  equivalents: Equivalents;
  /** Each of these fails naming the file that could not be had or read. */
  termShard: (shard: number) => Promise<TermShard>;
  wordShard: (shard: number) => Promise<Word[]>;
  textPart: (part: number) => Promise<FoldedPart>;
  /** See `decodeFacets`. */
  facets: () => Promise<string>;
}

/** @throws if the manifest cannot be had or is of another version. */
export async function openIndex(fetchBytes: FetchBytes): Promise<OpenIndex> {
  async function read<T>(file: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    try {
      return decode(await unpack(await fetchBytes(file)));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, {cause: error});
    }
  }
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const manifest = parseManifest(await read(manifestFile, textOf));
  const foldTable = readFoldTable(manifest.fold);
  const layout = layOut(manifest.parts);
  const shards = <T>(kind: ShardKind, decode: (bytes: Uint8Array, shard: number) => T) =>
    keepLoaded((shard: number) =>
      read(shardFile(kind, shard, manifest[kind]), (bytes) => decode(bytes, shard)),
    );
  const facets = shards('facets', textOf);
  return {
    manifest,
    layout,
    foldTable,
    equivalents: new Map(manifest.equivalents.map(([from = '', ...to]) => [from, to])),
    termShard: shards('terms', decodeTermShard),
    wordShard: shards('words', decodeWordShard),
    textPart: shards('texts', (bytes, part) =>
      foldPart(decodeTextPart(textOf(bytes)), layout.partStarts[part] ?? 0, foldTable),
    ),
    facets: () => facets(0),
  };
}

function readFoldTable(pairs: string): FoldTable {
  return new Map([...pairs.matchAll(/(.)(.)/gsu)].map(([, from = '', to = '']) => [from, to]));
}
