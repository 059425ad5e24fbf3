import {clearLine, cursorTo} from 'node:readline';
import ora from 'ora';
import type {Progress} from '../lib/progress';

interface Task {
  what: string;
  total: number | undefined;
  done: number;
}

interface Terminal {
  stream?: NodeJS.WriteStream;
  env?: NodeJS.ProcessEnv;
}

/**
 * Progress on a terminal that somebody watches; without one, in CI and on a terminal that cannot erase (`TERM=dumb`),
 * nothing is written. It has no colours. What others write meanwhile stands whole, above the line.
 */
export function createProgress({
  stream = process.stderr,
  env = process.env,
}: Terminal = {}): Progress {
  // The cursor stays: a process that is killed could not bring it back. So does the input: Ctrl+C is nobody's business.
  const line = isWatched(stream, env)
    ? ora({stream, isEnabled: true, color: false, hideCursor: false, discardStdin: false})
    : undefined;
  const tasks: Task[] = [];

  function show(): void {
    if (!line) return;
    line.text = tasks
      .map(wordsOf)
      .join(' · ')
      .slice(0, Math.max(0, stream.columns - 4));
    if (tasks.length === 0) line.stop();
    else if (line.isSpinning) line.render();
    else line.start();
  }

  return {
    async during(what, total, work) {
      const task: Task = {what, total, done: 0};
      tasks.push(task);
      show();
      try {
        return await work((name = what) => {
          task.done += 1;
          task.what = name;
          show();
        });
      } finally {
        tasks.splice(tasks.indexOf(task), 1);
        show();
      }
    },
  };
}

/** Takes away the line of another process on this terminal, which was killed before it could. */
export function clearLeft({stream = process.stderr, env = process.env}: Terminal = {}): void {
  if (!isWatched(stream, env)) return;
  cursorTo(stream, 0);
  clearLine(stream, 0);
}

function isWatched({isTTY, columns}: NodeJS.WriteStream, {TERM, CI}: NodeJS.ProcessEnv): boolean {
  // One without a width, as `script` makes them, would have ora erase lines for ever.
  return isTTY && columns > 0 && TERM !== 'dumb' && !isSet(CI);
}

function wordsOf({what, total, done}: Task): string {
  return total === undefined ? what : `${done}/${total} ${what}`;
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}
