import {asksForHelp, readArguments, type Arguments, type Given} from './read-arguments';

/** The exit code where nothing was begun, as for arguments that a program cannot take. */
export const notBegun = 2;

/** Where a program says what it did. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/** The terminal that a program was started in. */
export const terminal: Output = {out: console.log, error: console.error};

/** What a program does with what it was given; it returns the exit code, and nothing is 0. */
type Run<T extends Arguments> = (given: Given<T>) => Promise<number | void> | number | void;

/** Runs a program on what follows its name: the process ends with the code that `answer` gives. */
export async function runCommand<T extends Arguments>(
  taken: T,
  run: Run<T>,
  failed?: number,
): Promise<void> {
  process.exitCode = await answer(taken, run, failed);
}

/**
 * Runs a program: answers `--help`, refuses what it does not take, says in a line why it failed.
 * @param failed the exit code of what `run` throws
 * @returns the exit code; 2 where nothing was begun
 */
export async function answer<T extends Arguments>(
  taken: T,
  run: Run<T>,
  failed = 1,
  {out, error}: Output = terminal,
): Promise<number> {
  if (asksForHelp(taken.args ?? process.argv.slice(2))) {
    out(taken.usage);
    return 0;
  }
  let code = notBegun;
  try {
    const given = readArguments(taken);
    code = failed;
    return (await run(given)) ?? 0;
  } catch (failure) {
    error(failure instanceof Error ? failure.message : String(failure));
    return code;
  }
}
