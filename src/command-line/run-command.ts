import {asksForHelp, readArguments, type Arguments, type Given} from './read-arguments';

/** For arguments that a program cannot take: nothing was begun. */
const notBegun = 2;

/**
 * Runs a program: answers `--help`, refuses what it does not take, says in a line why it failed.
 * @param run returns the exit code; nothing is 0
 * @param failed the exit code of what `run` throws
 */
export async function runCommand<T extends Arguments>(
  taken: T,
  run: (given: Given<T>) => Promise<number | void> | number | void,
  failed = 1,
): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(taken.usage);
    return;
  }
  let code = notBegun;
  try {
    const given = readArguments(taken);
    code = failed;
    code = (await run(given)) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = code;
}
