import {articleOf, bodyLine, fileOf, type BadInput} from './case';

/** Input that is refused by what makes the page, as it takes more than the text to know. */
export interface Compiled extends BadInput {
  said: readonly string[];
}

type Row = [name: string, body: string, line: number, said: string];

const rows: Row[] = [
  ['a picture that is not there', '![圖](./none.png)', 1, 'none.png'],
  ['a text that is not there', '[甲](./none.md)', 1, 'none.md'],
  ['an unknown lab', '::lab{name="none" step="x"}', 1, 'Expected a recorded lab ('],
  [
    'an unknown step',
    '::lab{name="docker-dns" step="none"}',
    1,
    'Expected a step of the lab docker-dns (',
  ],
  [
    'an unknown trace',
    '::packet-path{lab="docker-paths" trace="none"}',
    1,
    'Expected a trace of the lab docker-paths (',
  ],
  ['an unknown key of a fence', '```bash titel="x"\nls\n```', 1, 'found `titel="x"`'],
  [
    'a line that a fence has not',
    '```bash {2}\nls\n```',
    1,
    'Expected lines from 1 to 1, found 2.',
  ],
  ['a session nobody ran', '```shell-session\n$ ls\n```', 1, 'Expected `not-replayed="why"`'],
  [
    'a diagram with an error',
    '文\n\n```mermaid\nflowchart TD\n  accTitle: x\n  A --\n```',
    7,
    'Expected a line mermaid can read',
  ],
];

/** Told with the file and, by `line:` or `(line:column)`, the line. */
export const compiledCases: readonly Compiled[] = rows.map(([name, body, line, said], index) => ({
  name,
  file: fileOf(index, 'compiled'),
  text: articleOf(body),
  said: [said, `${bodyLine - 1 + line}:`],
}));
