import type {Random} from './random';

/** The beginning of one text and the end of another. */
export function crossed(texts: readonly string[], random: Random): string {
  const [left, right] = [random.pick(texts), random.pick(texts)];
  return (
    left.slice(0, random.between(1, left.length)) + right.slice(random.between(0, right.length - 1))
  );
}

const syllables =
  'ba be co da do fe ga go ka ki lo ma mi na ne po ra ro sa ta te to va wi xo za'.split(' ');

/** What a page has that others have not: an address, a Pod's name, a command, a word. */
export function ownName(random: Random): string {
  const word = Array.from({length: random.between(2, 4)}, () => random.pick(syllables)).join('');
  const number = random.between(1, 254);
  return random.pick([
    ` 10.${number}.${random.between(0, 255)}.0/24 `,
    ` ${word}-${random.hex(5)} `,
    ` ${word} `,
    ` kubectl get ${word} -n ${random.pick(syllables)}${number} `,
    `「${word}」`,
    ` /etc/${word}/${random.pick(syllables)}.conf `,
  ]);
}
