import type {Query} from './parse-query';
import {fold, type FoldTable} from '../text/fold';

/** What makes a question of words, and tells nothing of what is asked about. */
const chinese =
  '為什麼 什麼是 是什麼 有什麼 什麼時候 什麼 怎麼樣 怎麼辦 怎麼 怎樣 如何 哪些 哪裡 哪個 哪一個 多少 是否 能不能 可不可以 可以 需要 應該 為何 因為 以及 還是 嗎 呢 的 了 是 在 和 與 跟 把 被 讓 會 要 有 時';
const english =
  'a an and are can do does for how i in is it my of on or the to was what when where which who why with';

/** A query's words without those of the asking, folded as the index is. */
export class QuestionWords {
  readonly #chinese: RegExp;
  readonly #english = new Set(english.split(' '));

  constructor(table: FoldTable) {
    this.#chinese = new RegExp(fold(chinese, table).split(' ').join('|'), 'u');
  }

  /** The pieces of a run of Chinese between words of asking; pieces of one character are left out. */
  piecesOf(run: string): string[] {
    return run.split(this.#chinese).filter((piece) => [...piece].length > 1);
  }

  /** The query without its English words of asking, unless it has no others or quotes them. */
  without(query: Query): Query {
    const isKept = query.parts.map(
      (part, place) => query.quoted[place] === true || !this.#english.has(part),
    );
    if (!isKept.includes(true)) return query;
    const places = isKept.map((_kept, place) => isKept.slice(0, place).filter(Boolean).length);
    return {
      ...query,
      parts: query.parts.filter((_part, place) => isKept[place]),
      quoted: query.quoted.filter((_quoted, place) => isKept[place]),
      units: query.units
        .filter(({part}) => isKept[part])
        .map((unit) => ({...unit, part: places[unit.part] ?? 0})),
    };
  }
}
