import type {Check, Command, Mask, Step} from '../../src/lib/recording';
import type {TraceEvent} from '../../src/lib/trace';
import {parseTrace} from './trace';

/** What one run of a lab wrote, before it is dated and sealed. */
export interface Run {
  /** `uname -r` of the kernel that ran the script: this machine's, or a virtual machine's. */
  kernel: string;
  masks: Mask[];
  checks: Check[];
  steps: Step[];
  traces: Record<string, TraceEvent[]>;
}

type Files = ReadonlyMap<string, string>;

/**
 * Reads the raw record that `steps.sh` leaves.
 * @param files its text files, by path
 * @throws naming a file that should be there and is not
 */
export function collectRun(files: Files): Run {
  return {
    kernel: read(files, 'kernel').trim(),
    masks: rows(read(files, 'masks.tsv')).map(([step = '', pattern = '', text = '', why = '']) => ({
      step,
      pattern,
      text,
      why,
    })),
    checks: rows(read(files, 'checks.tsv')).map(([holds, claim = '']) => ({
      claim,
      holds: holds === 'true',
    })),
    steps: match(files, /^steps\/\d+-(?<name>[^/]+)\/host$/).map(({path, name}) =>
      collectStep(files, path.replace(/host$/, ''), name),
    ),
    traces: Object.fromEntries(
      match(files, /^traces\/(?<name>[^/]+)\.events$/).map(({name}) => [
        name,
        collectTrace(files, name),
      ]),
    ),
  };
}

function collectStep(files: Files, folder: string, name: string): Step {
  const commands = match(files, /^(?<name>steps\/.+)\.command$/);
  return {
    name,
    host: read(files, `${folder}host`),
    commands: commands
      .filter(({path}) => path.startsWith(folder))
      .map(({name: base}): Command => {
        const part = (kind: string) => read(files, `${base}.${kind}`);
        return {
          command: part('command'),
          stdout: part('stdout'),
          stderr: part('stderr'),
          status: Number(part('status')),
        };
      }),
  };
}

function collectTrace(files: Files, name: string): TraceEvent[] {
  const part = (kind: string) => read(files, `traces/${name}.${kind}`);
  return parseTrace({
    events: part('events'),
    ruleset: part('ruleset'),
    iptables: part('iptables'),
    ebtables: part('ebtables'),
  });
}

/** The paths of a form, in their order, with what its group `name` holds. */
function match(files: Files, form: RegExp): {path: string; name: string}[] {
  return [...files.keys()].toSorted().flatMap((path) => {
    const name = form.exec(path)?.groups?.['name'];
    return name === undefined ? [] : [{path, name}];
  });
}

function read(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) {
    throw new Error(`Expected steps.sh to have written ${path}, found ${files.size} other files.`);
  }
  return text;
}

function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}
