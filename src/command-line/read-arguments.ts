import {parseArgs, type ParseArgsConfig} from 'node:util';

/** What a program takes, as Node's `parseArgs` has it, and what `--help` prints. */
export interface Arguments extends ParseArgsConfig {
  /** The command in the first line, then an option a line. */
  usage: string;
}

/** What was given: `values` by option, and `positionals`. */
export type Given<T extends Arguments> = ReturnType<typeof parseArgs<T>>;

/** Whether somebody asks what there is to give. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).includes('--help');
}

/**
 * Reads what follows a program's name.
 * @throws if there is something the program does not take, with all that it does
 */
export function readArguments<T extends Arguments>(taken: T): Given<T> {
  try {
    return parseArgs(taken);
  } catch (error) {
    throw new Error(`${toSentence(error as Error)}\n${taken.usage}`, {cause: error});
  }
}

/** Node's words for it, without its advice on arguments that begin with a dash. */
function toSentence({message}: Error): string {
  const [, option] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  return option
    ? `Expected an option of those below, found ${option}.`
    : `${message.split('\n')[0]?.replace(/\.$/, '')}.`;
}
