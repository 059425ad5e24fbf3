import {encodeTermShard, type TermEntry} from '../shared/index-format/term-shard';
import {impactOf} from './impact';
import type {InvertedIndex} from './inverted-index';
import {separator} from './separator';

/** A shard before it is packed. */
export interface Shard {
  start: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** In bytes before packing: a query takes a few shards, so they grow slowly with the site. */
const smallest = 5_000;
const largest = 20_000;

/** The index in the order of its terms, cut into shards of about equal size. */
export function* termShards({postings, lengths}: InvertedIndex): Generator<Shard> {
  const relativeLengths = relativeTo(lengths);
  const target = shardSize(postings);
  let entries: TermEntry[] = [];
  let size = 0;
  let last = '';
  let start = '';
  for (const {term, sections, values} of postings.sorted()) {
    const added = term.length + 3 + sections.length * 1.7;
    if (entries.length > 0 && size + added > target) {
      yield {start, bytes: encodeTermShard(entries)};
      entries = [];
      size = 0;
    }
    if (entries.length === 0) start = separator(last, term);
    const impacts = values.map((value, place) =>
      impactOf(value, relativeLengths[sections[place] ?? 0] ?? 1),
    );
    entries.push({term, sections, impacts});
    size += added;
    last = term;
  }
  if (entries.length > 0) yield {start, bytes: encodeTermShard(entries)};
}

/** By an average in steps of a fifth, so that one more page does not change every section's weights. */
function relativeTo(lengths: readonly number[]): number[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const stepped = 1.2 ** Math.round(Math.log(Math.max(1, average)) / Math.log(1.2));
  return lengths.map((length) => length / stepped);
}

function shardSize({size}: InvertedIndex['postings']): number {
  return Math.max(smallest, Math.min(largest, Math.sqrt(size * 2) * 4));
}
