import {shardOf, shardsOfPrefix} from '../index-format/sorted-files';
import type {Word} from '../index-format/word-shard';
import {editDistance} from './edit-distance';
import type {OpenIndex} from './open-index';
import type {Problems} from './problems';

const shortestCorrected = 4;
const mostCorrections = 3;

/**
 * The words of the index that a misspelt one is nearest to, the commonest first. The first letter, or the first two
 * swapped, is taken to be right: that keeps it to the shards of one letter or two.
 */
export async function correctionsOf(
  word: string,
  index: OpenIndex,
  problems: Problems,
): Promise<string[]> {
  if (word.length < shortestCorrected || !/^[a-z]+\d?$/.test(word)) return [];
  const words = await wordsBeginning([word[0] ?? '', word[1] ?? ''], index, problems);
  return nearest(word, words);
}

/** The nearest of some words, none if they are all too far: one letter in a short word, two in a long one. */
export function nearest(word: string, words: readonly Word[]): string[] {
  let most = word.length < 7 ? 1 : 2;
  let found: Word[] = [];
  for (const candidate of words) {
    const distance = editDistance(word, candidate.text, most);
    if (distance === 0 || distance > most) continue;
    if (distance < most) found = [];
    most = distance;
    found.push(candidate);
  }
  const ranked = found.sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.rank ?? 0;
  return ranked
    .filter(({rank}) => rank >= best - 3)
    .slice(0, mostCorrections)
    .map(({text}) => text);
}

async function wordsBeginning(
  letters: readonly string[],
  index: OpenIndex,
  problems: Problems,
): Promise<Word[]> {
  const {starts} = index.manifest.words;
  if (starts.length === 0) return [];
  const shards = new Set(
    letters.flatMap((letter) => [shardOf(starts, letter), ...shardsOfPrefix(starts, letter, 8)]),
  );
  const lists = await Promise.all(
    [...shards].map((shard) => problems.orNothing(index.wordShard(shard))),
  );
  return lists.flatMap((list) => list ?? []).filter(({text}) => letters.includes(text[0] ?? ''));
}
