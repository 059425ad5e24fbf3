/** The ends of English words that have a shorter form, of three letters at least: plurals, `-ing` and `-ed`. */
const ending = /(?<=^[a-z]{3,})(ies|(?<=s|x|z|ch|sh)es|(?<!s)s|ing|ed)$/;

/** What an English word's shorter forms begin with, which it is not found by itself: `container` of `containers`. */
export function wordStem(word: string): string | undefined {
  return ending.test(word) ? word.replace(ending, '') : undefined;
}
