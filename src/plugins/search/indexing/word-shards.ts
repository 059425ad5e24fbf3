import {encodeWordShard, type Word} from '../shared/index-format/word-shard';
import type {InvertedIndex} from './inverted-index';
import type {Shard} from './term-shards';

/** Words a reader may misspell; what has more digits than one is a number or a name. */
const correctable = /^[a-z]{2,23}[a-z0-9]$/;

/** Words of one letter stay together until there are so many. */
const mostWords = 2_000;
const fewestWords = 500;

/** The words that misspelt ones are compared with, sorted, cut where the first letter changes. */
export function* wordShards({postings}: InvertedIndex): Generator<Shard> {
  const words = postings.terms
    .flatMap((text, number): Word[] =>
      correctable.test(text) ? [{text, rank: Math.floor(Math.log2(postings.count(number)))}] : [],
    )
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  let shard: Word[] = [];
  for (const word of words) {
    const isNewLetter = shard.at(-1)?.text[0] !== word.text[0];
    if (shard.length >= mostWords || (shard.length >= fewestWords && isNewLetter)) {
      yield toShard(shard);
      shard = [];
    }
    shard.push(word);
  }
  if (shard.length > 0) yield toShard(shard);
}

function toShard(words: Word[]): Shard {
  return {start: words[0]?.text ?? '', bytes: encodeWordShard(words)};
}
