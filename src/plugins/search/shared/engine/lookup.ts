import {firstNotBelow, shardsOfPrefix} from '../index-format/sorted-files';
import {bigrams, isWord, longestWord} from '../text/tokens';
import type {OpenIndex} from './open-index';
import {parseQuery, type Unit} from './parse-query';
import {onAll, SectionList} from './section-list';

/** How many shards a word may cost, one that is being typed, and a single Chinese character. */
const shardsOfWord = 2;
const shardsWhileTyping = 4;
const shardsOfCharacter = 6;

/** Finds terms for one query; a shard that cannot be had counts as empty and is told as a problem. */
export class Lookup {
  /** What could not be had. */
  readonly problems = new Set<string>();

  constructor(readonly index: OpenIndex) {}

  /** What was promised, or nothing with the failure noted. */
  async orNothing<Value>(promised: Promise<Value> | undefined): Promise<Value | undefined> {
    try {
      return await promised;
    } catch (error) {
      this.problems.add((error as Error).message);
      return undefined;
    }
  }

  term(term: string): Promise<SectionList> {
    return this.prefix(term, {shards: 1, longer: 0});
  }

  /**
   * All terms that begin so; the longer ones weigh less.
   * @param pairs whether pairs of neighbours count, too: they are no longer forms of their first words
   * @param longer what a longer term's weight is multiplied by
   */
  async prefix(
    prefix: string,
    {pairs = false, shards = shardsOfWord, longer = 1} = {},
  ): Promise<SectionList> {
    const {layout, manifest, termShard} = this.index;
    const list = new SectionList(layout.sections);
    const found = await Promise.all(
      shardsOfPrefix(manifest.terms.starts, prefix, shards).map((shard) =>
        this.orNothing(termShard(shard)),
      ),
    );
    for (const shard of found) {
      const terms = shard?.terms ?? [];
      for (let place = firstNotBelow(terms, prefix); terms[place]?.startsWith(prefix); place += 1) {
        const term = terms[place] ?? '';
        const isForm = longer > 0 && (pairs || isWord(term));
        const share = isForm ? (0.55 + (0.35 * prefix.length) / term.length) * longer : 0;
        const factor = term === prefix ? 1 : share;
        if (factor) {
          shard?.eachSection(place, (section, weight) => list.add(section, weight * factor));
        }
      }
    }
    return list;
  }

  /**
   * A unit of a query.
   * @param open whether its last word may still be being typed
   */
  async unit({unspaced, text, tokens, pairs}: Unit, open: boolean): Promise<SectionList> {
    const last = tokens.length - 1;
    if (unspaced) return this.run(text);
    if (last === 0) {
      const word = text.slice(0, longestWord);
      if (open) return this.prefix(word, {shards: shardsWhileTyping});
      return word.length < 3 ? this.term(word) : this.prefix(word, {longer: 0.5});
    }
    const token = (place: number): Promise<SectionList> => {
      const word = (tokens[place]?.text ?? '').slice(0, longestWord);
      return place === last ? this.prefix(word) : this.term(word);
    };
    const joined = pairs.flatMap((pair, place) => {
      if (pair === undefined) return [token(place), token(place + 1)];
      return place === last - 1 ? this.prefix(pair, {pairs: true}) : this.term(pair);
    });
    const strict = await this.all(joined);
    return strict.count > 0 ? strict : this.all(tokens.map((_token, place) => token(place)));
  }

  /** Chinese and its like: all its pairs of characters. */
  run(text: string): Promise<SectionList> {
    const pairs = bigrams(text);
    return pairs.length === 0
      ? this.prefix(text, {pairs: true, shards: shardsOfCharacter})
      : this.all(pairs.map((pair) => this.term(pair)));
  }

  /** A text that may be several units. */
  text(text: string): Promise<SectionList> {
    const {units} = parseQuery(text, this.index.foldTable);
    return this.all(units.map((unit) => this.unit(unit, false)));
  }

  /** The code that only some queries need; nothing, and a problem, if it does not arrive. */
  more() {
    return this.orNothing(import(/* webpackChunkName: "search-more" */ './more'));
  }

  async all(lists: readonly Promise<SectionList>[]): Promise<SectionList> {
    return onAll(await Promise.all(lists), this.index.layout.sections);
  }
}
