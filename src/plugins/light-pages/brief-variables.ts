const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Gives the variables of a page's own style rules names of a letter or two, in the order they come.
 * @param kept those that the page uses outside of its rules
 */
export function brief(css: string, kept: ReadonlySet<string>): string {
  const names = new Map<string, string>();
  return css.replace(/--[a-z][\w-]*/g, (name) => {
    if (kept.has(name)) return name;
    const short = names.get(name) ?? `--${inLetters(names.size)}`;
    names.set(name, short);
    return short;
  });
}

/** 0 is a, 25 is z, 26 is aa. */
export function inLetters(number: number, letters = alphabet): string {
  const last = letters[number % letters.length] ?? '';
  return number < letters.length
    ? last
    : inLetters(Math.floor(number / letters.length) - 1, letters) + last;
}
