import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Check, Command, Mask, Step} from '../../src/lib/recording';
import type {TraceEvent} from '../../src/lib/trace';
import {parseTrace} from './trace';

/** What one run of a lab wrote, before it is dated and sealed. */
export interface Run {
  masks: Mask[];
  checks: Check[];
  steps: Step[];
  traces: Record<string, TraceEvent[]>;
}

/** Reads the raw record that `steps.sh` leaves in a folder. */
export function collectRun(directory: string): Run {
  const steps = path.join(directory, 'steps');
  return {
    masks: rows(path.join(directory, 'masks.tsv')).map(
      ([step = '', pattern = '', text = '', why = '']) => ({step, pattern, text, why}),
    ),
    checks: rows(path.join(directory, 'checks.tsv')).map(([holds, claim = '']) => ({
      claim,
      holds: holds === 'true',
    })),
    steps: readdirSync(steps)
      .toSorted()
      .map((name) => collectStep(path.join(steps, name))),
    traces: collectTraces(path.join(directory, 'traces')),
  };
}

function collectStep(directory: string): Step {
  const commands = readdirSync(directory).filter((file) => file.endsWith('.command'));
  return {
    name: path.basename(directory).replace(/^\d+-/, ''),
    host: readFileSync(path.join(directory, 'host'), 'utf8'),
    commands: commands.toSorted().map((file): Command => {
      const base = path.join(directory, file.replace(/\.command$/, ''));
      const read = (kind: string) => readFileSync(`${base}.${kind}`, 'utf8');
      return {
        command: read('command'),
        stdout: read('stdout'),
        stderr: read('stderr'),
        status: Number(read('status')),
      };
    }),
  };
}

function collectTraces(directory: string): Record<string, TraceEvent[]> {
  const files = existsSync(directory) ? readdirSync(directory) : [];
  const names = files
    .filter((file) => file.endsWith('.events'))
    .map((file) => path.basename(file, '.events'));
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const read = (kind: string) => readFileSync(path.join(directory, `${name}.${kind}`), 'utf8');
      const [events, ruleset] = [read('events'), read('ruleset')];
      return [
        name,
        parseTrace({events, ruleset, iptables: read('iptables'), ebtables: read('ebtables')}),
      ];
    }),
  );
}

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}
