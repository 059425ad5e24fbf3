/** How heavy the letters are; 600 counts as bold. */
export type Weight = 'normal' | 'bold';

/**
 * Advances of printable ASCII in em, rounded up to a twentieth: the widest among Liberation Sans (as wide as
 * Arial), DejaVu Sans, Noto Sans CJK TC and WenQuanYi Zen Hei, as Chromium measures them. Whichever of these a
 * reader's system answers with, no text is wider than the estimate.
 */
const advances: Record<Weight, readonly (readonly [em: number, characters: string])[]> = {
  normal: [
    [0.3, "'Iijl"],
    [0.35, ' ,.:;|'],
    [0.4, '()-[]ft'],
    [0.45, '!r'],
    [0.5, '"'],
    [0.55, '/J\\csz'],
    [0.6, '*?L_kvxy'],
    [0.65, '0123456789$FT`abdeghnopqu{}'],
    [0.7, 'ABEKPSVXYZ'],
    [0.75, 'CNRU'],
    [0.8, '&DGHOQ'],
    [0.85, '#+<=>^w~'],
    [0.9, 'M'],
    [0.95, '%'],
    [1, 'Wm'],
    [1.05, '@'],
  ],
  bold: [
    [0.35, " 'ijl"],
    [0.4, ',.:;I|'],
    [0.45, '-f'],
    [0.5, '!()[]rt'],
    [0.55, '/\\'],
    [0.6, '"*J_csz'],
    [0.65, '?L`x'],
    [0.7, '0123456789$EFTaekovy'],
    [0.75, 'CPSYZbdghnpqu{}'],
    [0.8, 'ABKRVX'],
    [0.85, '#+<=>DGHNOQU^~'],
    [0.9, '&'],
    [0.95, 'w'],
    [1, 'M'],
    [1.05, '%@m'],
    [1.15, 'W'],
  ],
};

const table = {
  normal: toTable(advances.normal),
  bold: toTable(advances.bold),
};

function toTable(groups: (typeof advances)[Weight]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([em, characters]) => [...characters].map((one) => [one, em])));
}

/** Marks that stand on the character before them, and what is never drawn. */
const weightless = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const pictographs = /[\p{Emoji_Presentation}\u{1f000}-\u{1faff}]/u;
/** European letters outside ASCII; all else, Chinese or a sign that a Chinese font draws full width, is 1 em. */
const letters = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]/u;

/** Where CSS `text-autospace` puts an eighth of an em between Chinese and Latin letters or digits. */
const autospace = /(?<=\p{sc=Han})(?=[\w\u00c0-\u1fff])|(?<=[\w\u00c0-\u1fff])(?=\p{sc=Han})/gu;

function em(character: string, weight: Weight): number {
  if (weightless.test(character)) return 0;
  if (pictographs.test(character)) return 1.4;
  return table[weight].get(character) ?? (letters.test(character) ? 0.9 : 1);
}

/**
 * The width of one line of text in pixels: never less than what a common interface font draws, a little more
 * than most do. Chinese characters and punctuation are one em wide in every font.
 */
export function widthOf(text: string, fontSize: number, weight: Weight = 'normal'): number {
  const gaps = text.match(autospace)?.length ?? 0;
  let width = gaps / 8;
  for (const character of text) {
    width += em(character, weight);
  }
  return width * fontSize;
}

/** Closing punctuation never begins a line and opening punctuation never ends one (JIS X 4051, CLREQ). */
const neverFirst = /^[、。，．：；？！）」』】》〉〕｝”’…—～·％°,.:;?!)\]}%]/u;
const neverLast = /[（「『【《〈〔｛“‘([{]$/u;

/**
 * Breaks text into lines of at most `maxWidth` pixels, as even as they come. Chinese breaks between any two
 * characters that punctuation does not tie together; Latin only at spaces, so that `--dport` stays whole: a word
 * longer than the line gets a line of its own, wider than `maxWidth`.
 */
export function wrap(
  text: string,
  fontSize: number,
  maxWidth: number,
  weight: Weight = 'normal',
): string[] {
  const pieces = piecesOf(text);
  const fill = (width: number) =>
    fillLines(pieces, width, (line) => widthOf(line, fontSize, weight));
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => widthOf(line, fontSize, weight)));
  const limit = Math.max(maxWidth, widest(pieces));
  // The narrowest width that needs no more lines: no last line with a single character.
  let [narrow, wide] = [0, limit];
  let lines = fill(maxWidth);
  const count = lines.length;
  while (wide - narrow > fontSize / 4) {
    const middle = (narrow + wide) / 2;
    const candidate = fill(middle);
    if (candidate.length === count && widest(candidate) <= limit) {
      [wide, lines] = [middle, candidate];
    } else {
      narrow = middle;
    }
  }
  return lines;
}

/** The pieces between which a line may break, spaces kept at the end of the piece before. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [atom] of text.trim().matchAll(/(?:[!-ʯ]+|[^\s])\s*/gu)) {
    const before = pieces.at(-1);
    const isTied =
      before !== undefined &&
      !/\s$/.test(before) &&
      (neverFirst.test(atom) || neverLast.test(before));
    if (isTied) {
      pieces[pieces.length - 1] = before + atom;
    } else {
      pieces.push(atom);
    }
  }
  return pieces.length === 0 ? [''] : pieces;
}

function fillLines(
  pieces: readonly string[],
  maxWidth: number,
  width: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && width((line + piece).trimEnd()) <= maxWidth) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trimEnd());
}
