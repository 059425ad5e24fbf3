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
  /** Whether any part stood in quotation marks, so that hits without all parts are no hits. */
  quoted: boolean;
  /** The whole query, folded. */
  whole: string;
  /** Neighbours that are not of one unit: a page that holds them holds a phrase of the query. */
  phrases: string[];
}

/** Nobody types more; what is pasted beyond it is not looked at. */
const longestQuery = 200;
const mostUnits = 24;

const quotation = /["“]([^"“”]*[^"“”\s][^"“”]*)["”]/u;

/** White space, quotation marks and Chinese punctuation anywhere; signs that code has, too, only behind a word. */
const phraseEnd = /[\s‘-”\u3001-\u301f]+|[!"'(),:;<>?[\]{|}]+(?=\s|$|[^!-~])/u;

/** @param asking words that make a question: they are left out unless they are quoted or there are no others */
export function parseQuery(text: string, table: FoldTable, asking: readonly string[] = []): Query {
  const typed = text.slice(0, longestQuery);
  const whole = fold(typed, table).trim();
  // Every second piece is what a pair of quotation marks holds.
  const pieces = typed.split(quotation).flatMap((piece, place) => {
    const isQuoted = place % 2 === 1;
    const folded = fold(piece, table).trim();
    return (isQuoted ? [folded] : folded.split(phraseEnd)).map((part) => ({part, isQuoted}));
  });
  const readable = pieces.filter((piece) => tokenise(piece.part).length > 0);
  const telling = readable.filter((piece) => piece.isQuoted || !asking.includes(piece.part));
  const parts = (telling.length > 0 ? telling : readable).map(({part}) => part);
  const quoted = readable.some(({isQuoted}) => isQuoted);
  return {
    units: parts.flatMap(unitsOf).slice(0, mostUnits),
    parts,
    quoted,
    whole: quoted ? parts.join(' ') : whole,
    phrases: phrasesOf(whole),
  };
}

function unitsOf(text: string, part: number): Unit[] {
  const units: Unit[] = [];
  let last: Token | undefined;
  for (const token of tokenise(text)) {
    const open = units.at(-1);
    const isJoined =
      last?.unspaced === false &&
      !token.unspaced &&
      !text.slice(last.end, token.start).includes(' ');
    if (open && last && isJoined) {
      open.pairs.push(pairOf(text, last, token));
      open.tokens.push(token);
      open.text = text.slice(open.tokens[0]?.start, token.end);
    } else {
      units.push({text: token.text, unspaced: token.unspaced, tokens: [token], pairs: [], part});
    }
    last = token;
  }
  return units;
}

function phrasesOf(folded: string): string[] {
  const tokens = tokenise(folded);
  return tokens.slice(1, mostUnits).flatMap((token, place) => {
    const left = tokens[place];
    const pair = left && pairOf(folded, left, token);
    const isOfTwoUnits = left?.unspaced !== token.unspaced || pair?.includes(' ');
    return pair && isOfTwoUnits ? [pair] : [];
  });
}

function pairOf(folded: string, left: Token, right: Token): string | undefined {
  const pair = neighbours(folded, left, right);
  return pair && neighboursText(pair);
}
