import {decodeFacets} from '../index-format/facet-table';
import {manifestFile, shardFile} from '../index-format/files';
import {parseManifest, type Manifest} from '../index-format/manifest';
import {unpack} from '../index-format/pack';
import {decodeTermShard, type TermShard} from '../index-format/term-shard';
import {decodeTextPart} from '../index-format/text-part';
import {decodeWordShard, type Word} from '../index-format/word-shard';
import type {FoldTable} from '../text/fold';
import type {Facets, FetchBytes} from '../types';
import {foldPart, type FoldedPart} from './folded-part';
import {keepLoaded} from './keep-loaded';
import {layOut, type Layout} from './layout';

/** An index whose manifest has been read; the rest is fetched when it is needed, once. */
export interface OpenIndex {
  manifest: Manifest;
  layout: Layout;
  foldTable: FoldTable;
  /** What a folded word may be replaced by. */
  equivalents: ReadonlyMap<string, readonly string[]>;
  /** Each of these fails naming the file that could not be had or read. */
  termShard: (shard: number) => Promise<TermShard>;
  wordShard: (shard: number) => Promise<Word[]>;
  textPart: (part: number) => Promise<FoldedPart>;
  facets: () => Promise<Facets[]>;
}

/** @throws if the manifest cannot be had or is of another version. */
export async function openIndex(fetchBytes: FetchBytes): Promise<OpenIndex> {
  async function read<T>(file: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    try {
      return decode(await unpack(await fetchBytes(file)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file}: ${reason}`, {cause: error});
    }
  }
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  const manifest = await read(manifestFile, (bytes) => parseManifest(textOf(bytes)));
  const foldTable = readFoldTable(manifest.fold);
  const facets = keepLoaded(() =>
    read(shardFile('facets', 0, manifest.facets), (bytes) => decodeFacets(textOf(bytes))),
  );
  return {
    manifest,
    layout: layOut(manifest.parts),
    foldTable,
    equivalents: new Map(manifest.equivalents.map(([from = '', ...to]) => [from, to])),
    termShard: keepLoaded((shard) =>
      read(shardFile('terms', shard, manifest.terms), decodeTermShard),
    ),
    wordShard: keepLoaded((shard) =>
      read(shardFile('words', shard, manifest.words), decodeWordShard),
    ),
    textPart: keepLoaded((part) =>
      read(shardFile('texts', part, manifest.texts), (bytes) =>
        foldPart(decodeTextPart(textOf(bytes)), foldTable),
      ),
    ),
    facets: () => facets(0),
  };
}

function readFoldTable(pairs: string): FoldTable {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let index = 0; index < characters.length; index += 2) {
    table.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return table;
}
