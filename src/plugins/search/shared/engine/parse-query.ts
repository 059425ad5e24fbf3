import {fold, type FoldTable} from '../text/fold';
import {neighbours, neighboursText, tokenise, type Token} from '../text/tokens';

/** What is looked up as one: a run of characters without spaces, or words that signs alone join. */
export interface Unit {
  /** As it stands in the folded query. */
  text: string;
  unspaced: boolean;
  tokens: Token[];
  /** Between each two tokens: both with the signs between them, where that is in the index. */
  pairs: (string | undefined)[];
  /** Which part of the query it belongs to. */
  part: number;
}

/** A query taken apart. */
export interface Query {
  units: Unit[];
  /** Folded pieces that a good hit holds letter by letter: the query cut at spaces and at punctuation that ends a phrase. */
  parts: string[];
  /** Whether the part at this place stood in quotation marks, so that hits without it are no hits. */
  quoted: boolean[];
  /** The whole query, folded. */
  whole: string;
  /** Neighbours that are not of one unit: a page that holds them holds a phrase of the query. */
  phrases: string[];
}

/** Nobody types more; what is pasted beyond it is not looked at. */
const longestQuery = 200;
const mostUnits = 24;

const letterOrSpace = /[\s\p{L}\p{N}]/u;

const quotation = /"([^"]*[^"\s][^"]*)"|“([^”]*[^”\s][^”]*)”/gu;
const phraseEnd =
  /[\s\u3001\u3002,;:!?"'“”‘’「」『』《》()[\]{}<>|…]+(?=\s|$|[^\x21-\x7e])|[\s\u3001\u3002“”‘’「」『』《》]+/u;

export function parseQuery(text: string, table: FoldTable): Query {
  const typed = text.slice(0, longestQuery);
  const whole = fold(typed, table).trim();
  const query: Query = {units: [], parts: [], quoted: [], whole, phrases: phrasesOf(whole)};
  let end = 0;
  for (const match of typed.matchAll(quotation)) {
    addLoose(query, typed.slice(end, match.index), table);
    addPart(query, fold(match[1] ?? match[2] ?? '', table).trim(), true);
    end = match.index + match[0].length;
  }
  addLoose(query, typed.slice(end), table);
  if (query.quoted.includes(true)) query.whole = query.parts.join(' ');
  return query;
}

function phrasesOf(folded: string): string[] {
  const tokens = tokenise(folded);
  return tokens.slice(1, mostUnits).flatMap((token, place) => {
    const left = tokens[place];
    const pair = left && neighbours(folded, left, token);
    const isOfTwoUnits = left?.unspaced !== token.unspaced || pair?.between.includes(' ');
    return pair && isOfTwoUnits ? [neighboursText(pair)] : [];
  });
}

function addLoose(query: Query, text: string, table: FoldTable): void {
  for (const part of fold(text, table).split(phraseEnd)) {
    if (part) addPart(query, trimAroundHan(part), false);
  }
}

/** Punctuation around Chinese is the sentence's, not the word's; around Latin it may be code's. */
function trimAroundHan(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+(?=\p{Script=Han})|(?<=\p{Script=Han})[^\p{L}\p{N}]+$/gu, '');
}

function addPart(query: Query, part: string, quoted: boolean): void {
  const tokens = tokenise(part);
  if (tokens.length === 0) return;
  const place = query.parts.length;
  let open: Unit | undefined;
  for (const token of tokens) {
    const last = open?.tokens.at(-1);
    if (open && last && !token.unspaced && !letterOrSpace.test(part.slice(last.end, token.start))) {
      const pair = neighbours(part, last, token);
      open.pairs.push(pair && neighboursText(pair));
      open.tokens.push(token);
      open.text = part.slice(open.tokens[0]?.start, token.end);
      continue;
    }
    if (query.units.length === mostUnits) break;
    const unit = {
      text: token.text,
      unspaced: token.unspaced,
      tokens: [token],
      pairs: [],
      part: place,
    };
    query.units.push(unit);
    open = token.unspaced ? undefined : unit;
  }
  query.parts.push(part);
  query.quoted.push(quoted);
}
