import type {Postings} from '../index-format/term-shard';
import {firstNotBelow, shardOf, shardsOfPrefix} from '../index-format/sorted-files';
import {bigrams, isWord, longestWord} from '../text/tokens';
import type {OpenIndex} from './open-index';
import type {Unit} from './parse-query';
import {intersect, noPostings, Union} from './postings';
import type {Problems} from './problems';

/** How many shards the beginning of a word may cost. */
const shardsWhileTyping = 4;
const shardsOfWord = 2;

/** Finds terms for one query; a shard that cannot be had counts as empty and is told as a problem. */
export class Lookup {
  readonly index: OpenIndex;
  readonly problems: Problems;

  constructor(index: OpenIndex, problems: Problems) {
    this.index = index;
    this.problems = problems;
  }

  async term(term: string): Promise<Postings> {
    const {starts} = this.index.manifest.terms;
    const shard = await this.#shard(shardOf(starts, term));
    const place = firstNotBelow(shard?.terms ?? [], term);
    return shard?.terms[place] === term ? shard.postingsOf(place) : noPostings;
  }

  /**
   * All terms that begin so; the longer ones weigh less.
   * @param longer what a longer term's weight is multiplied by
   */
  async prefix(
    prefix: string,
    {pairs = false, shards = shardsOfWord, longer = 1} = {},
  ): Promise<Postings> {
    const {starts} = this.index.manifest.terms;
    const found = await Promise.all(
      shardsOfPrefix(starts, prefix, shards).map((shard) => this.#shard(shard)),
    );
    const union = new Union(this.index.layout.sections);
    for (const shard of found) {
      const terms = shard?.terms ?? [];
      for (let place = firstNotBelow(terms, prefix); terms[place]?.startsWith(prefix); place += 1) {
        const term = terms[place] ?? '';
        // A pair of neighbours is no longer form of its first word.
        if (term !== prefix && !pairs && !isWord(term)) continue;
        const share = prefix.length / term.length;
        const factor = term === prefix ? 1 : (0.55 + 0.35 * share) * longer;
        if (shard) union.add(shard.postingsOf(place), factor);
      }
    }
    return union.postings();
  }

  /**
   * A unit of a query.
   * @param open whether its last word may still be being typed
   */
  async unit(unit: Unit, open: boolean): Promise<Postings> {
    if (unit.unspaced) return this.run(unit.text);
    const [first] = unit.tokens;
    if (unit.tokens.length === 1 && first) return this.#word(first.text, open);
    const strict = await this.#joined(unit);
    return strict.sections.length > 0 ? strict : this.#apart(unit);
  }

  /** Chinese and its like: all its pairs of characters. */
  async run(text: string): Promise<Postings> {
    const pairs = bigrams(text);
    return pairs.length === 0
      ? this.prefix(text, {pairs: true, shards: 6})
      : this.all(pairs.map((pair) => this.term(pair)));
  }

  async all(lists: readonly Promise<Postings>[]): Promise<Postings> {
    return intersect(await Promise.all(lists), this.index.layout.sections);
  }

  #word(text: string, open: boolean): Promise<Postings> {
    const word = text.slice(0, longestWord);
    if (!open && word.length < 3) return this.term(word);
    return this.prefix(word, open ? {shards: shardsWhileTyping} : {longer: 0.5});
  }

  #joined({tokens, pairs}: Unit): Promise<Postings> {
    const last = tokens.length - 1;
    const lists = pairs.flatMap((pair, place) => {
      if (pair === undefined) return [];
      return place === last - 1 ? this.prefix(pair, {pairs: true}) : this.term(pair);
    });
    tokens.forEach((token, place) => {
      if (pairs[place - 1] !== undefined || pairs[place] !== undefined) return;
      lists.push(this.#token(token.text, place === last));
    });
    return this.all(lists);
  }

  #apart({tokens}: Unit): Promise<Postings> {
    const last = tokens.length - 1;
    return this.all(tokens.map(({text}, place) => this.#token(text, place === last)));
  }

  #token(text: string, last: boolean): Promise<Postings> {
    const word = text.slice(0, longestWord);
    return last ? this.prefix(word) : this.term(word);
  }

  #shard(shard: number) {
    return this.problems.orNothing(
      this.index.manifest.terms.count > 0 ? this.index.termShard(shard) : undefined,
    );
  }
}
