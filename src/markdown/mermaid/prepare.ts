import {DiagramError} from './diagram-error';
import {quote} from './source';
import type {Source} from './source';

/** Refused wherever it stands, whatever the kind of diagram. */
const everywhere: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/%%\{/, 'a diagram without directives: the site has one look, in light and in dark'],
  [
    /<\/?(?:b|i|u|s|em|strong|small|big|code|pre|kbd|sub|sup|span|font|div|p|ul|ol|li|a|img|svg|table)\b[^<>]*>/i,
    'plain text in labels (`<br>` breaks a line, `#lt;` is a literal <)',
  ],
  [/\bfa[bdklrs]?:fa-/, 'a label without icons: words, which everyone can read'],
];

/**
 * The text to give to mermaid: the same lines, with `<pod>` and the like as text, which mermaid would drop as HTML.
 * @throws {DiagramError} for what no diagram may hold.
 */
export function prepare({lines}: Source): string {
  if (lines.find((line) => line.trim() !== '')?.trim() === '---') {
    throw new DiagramError(
      lines.findIndex((line) => line.trim() === '---') + 1,
      'a diagram without front matter: `accTitle:` names it, and the site has one look',
      '`---`',
    );
  }
  return lines
    .map((line, index) => {
      for (const [pattern, expected] of everywhere) {
        const found = pattern.exec(line)?.[0];
        if (found !== undefined) throw new DiagramError(index + 1, expected, quote(found));
      }
      // Not <br>, and not <<fork>> or <<->>.
      return line.replace(/(?<!<)<(?!br\s*\/?>)([a-z/!?][^<>]*)>/gi, '#lt;$1#gt;');
    })
    .join('\n');
}
