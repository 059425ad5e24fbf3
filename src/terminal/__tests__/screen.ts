import {PassThrough} from 'node:stream';
import {clearLine, cursorTo, moveCursor} from 'node:readline';

/** A terminal with what it shows, and all that was ever shown on it. */
export interface Screen {
  stream: NodeJS.WriteStream;
  /** The lines that are there now. */
  lines: () => string[];
  /** Every state of the lines, one after the other. */
  history: () => string[];
  /** All bytes. */
  written: () => string;
}

const pieces = /\x1b\[(?<count>\??\d*)(?<command>[A-Za-z])|(?<text>[^\x1b]+)/g;

/** A terminal of as many columns, which knows what node:readline moves and erases by. */
export function makeScreen(columns = 80): Screen {
  const through = new PassThrough();
  const lines = [''];
  const history: string[] = [];
  let written = '';
  let [row, column] = [0, 0];

  function put(text: string): void {
    for (const sign of text) {
      if (sign === '\n') {
        row += 1;
        column = 0;
        lines[row] ??= '';
      } else if (sign === '\r') {
        column = 0;
      } else {
        const line = (lines[row] ?? '').padEnd(column);
        lines[row] = line.slice(0, column) + sign + line.slice(column + 1);
        column += 1;
      }
    }
  }

  function obey(command: string, count: string): void {
    if (command === 'G') column = Number(count || '1') - 1;
    else if (command === 'A') row = Math.max(0, row - Number(count || '1'));
    else if (command === 'K') lines[row] = count === '2' ? '' : (lines[row] ?? '').slice(0, column);
    else if (!count.startsWith('?')) throw new Error(`Expected no ${command} on this screen.`);
  }

  const stream = Object.assign(through, {
    isTTY: true,
    columns,
    rows: 24,
    cursorTo: (x: number) => cursorTo(through, x),
    moveCursor: (x: number, y: number) => moveCursor(through, x, y),
    clearLine: (direction: -1 | 0 | 1) => clearLine(through, direction),
    write(chunk: string) {
      written += chunk;
      for (const {groups = {}} of chunk.matchAll(pieces)) {
        if (groups['text'] !== undefined) put(groups['text']);
        else obey(groups['command'] ?? '', groups['count'] ?? '');
      }
      const now = lines.map((line) => line.trimEnd()).join('\n');
      if (now !== history.at(-1)) history.push(now);
      return true;
    },
  }) as unknown as NodeJS.WriteStream;
  return {
    stream,
    lines: () => lines.map((line) => line.trimEnd()).filter(Boolean),
    history: () => history,
    written: () => written,
  };
}
