import type {shardsOfPrefix} from '../index-format/sorted-files';
import type {Word} from '../index-format/word-shard';
import {editDistance} from './edit-distance';
import type {Lookup} from './lookup';
import type {Unit} from './parse-query';

const shortestCorrected = 4;
const mostCorrections = 3;

/** Handed over by the engine that has it: an import would put it into this module's file once more. */
type ShardsOfPrefix = typeof shardsOfPrefix;

/** What a unit of a query may have been meant to be: of several words, with each that the index lacks put right. */
export async function correctedTexts(
  {text, tokens}: Unit,
  lookup: Lookup,
  shardsOf: ShardsOfPrefix,
): Promise<string[]> {
  if (tokens.length === 1) return correctionsOf(text, lookup, shardsOf);
  const words = await Promise.all(
    tokens.map(async (token) => {
      const {count} = await lookup.prefix(token.text);
      return count > 0 ? token.text : (await correctionsOf(token.text, lookup, shardsOf))[0];
    }),
  );
  return words.includes(undefined) ? [] : [words.join(' ')];
}

/**
 * The words of the index that a misspelt one is nearest to, the commonest first. The first letter, or the first two
 * swapped, is taken to be right: that keeps it to the shards of one letter or two.
 */
async function correctionsOf(
  word: string,
  lookup: Lookup,
  shardsOf: ShardsOfPrefix,
): Promise<string[]> {
  if (word.length < shortestCorrected || !/^[a-z]+\d?$/.test(word)) return [];
  return nearest(word, await wordsBeginning([word[0] ?? '', word[1] ?? ''], lookup, shardsOf));
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
  lookup: Lookup,
  shardsOf: ShardsOfPrefix,
): Promise<Word[]> {
  const {manifest, wordShard} = lookup.index;
  const shards = new Set(letters.flatMap((letter) => shardsOf(manifest.words.starts, letter, 9)));
  const lists = await Promise.all([...shards].map((shard) => lookup.orNothing(wordShard(shard))));
  return lists.flatMap((list) => list ?? []).filter(({text}) => letters.includes(text[0] ?? ''));
}
