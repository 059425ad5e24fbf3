import {createTwoFilesPatch} from 'diff';
import type {Command, Mask, Step} from '../../src/lib/recording';
import type {Run} from './collect';

/** One step or trace that came out differently, as a unified diff a person can read. */
export interface Difference {
  /** `step bridge`, `trace ping` */
  place: string;
  diff: string;
}

/** What two runs are compared by; a recording has it too. */
type Comparable = Pick<Run, 'masks' | 'steps' | 'traces'>;

/** What differs between two runs once the declared masks stand aside; masks are those of the newer run. */
export function differences(recorded: Comparable, replayed: Comparable): Difference[] {
  const [before, after] = [recorded, replayed].map((run) => textsOf(run, replayed.masks));
  const places = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...places].flatMap((place) => {
    const [was, is] = [before?.get(place) ?? '', after?.get(place) ?? ''];
    const diff = createTwoFilesPatch('recorded', 'now', was, is, '', '', {context: 3});
    return was === is ? [] : [{place, diff}];
  });
}

/** Every step and trace of a run as masked text, steps of one name together. */
function textsOf({steps, traces}: Comparable, masks: readonly Mask[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const step of steps) {
    const place = `step ${step.name}`;
    texts.set(place, (texts.get(place) ?? '') + masked(transcript(step), step.name, masks));
  }
  for (const [name, trace] of Object.entries(traces)) {
    const lines = trace.map((event) => `${JSON.stringify(event)}\n`).join('');
    texts.set(`trace ${name}`, masked(lines, name, masks));
  }
  return texts;
}

/** A step as one would have seen it in a terminal: prompt with host, command, output, errors, a status that is not 0. */
function transcript({host, commands}: Step): string {
  return commands.map((command) => `${host}${promptOf(command)}${outputOf(command)}`).join('');
}

function promptOf({command}: Command): string {
  return `# ${command.replaceAll('\n', '\n> ')}\n`;
}

function outputOf({stdout, stderr, status}: Command): string {
  return `${endLine(stdout)}${endLine(stderr)}${status === 0 ? '' : `[exit ${status}]\n`}`;
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function masked(text: string, step: string, masks: readonly Mask[]): string {
  return masks
    .filter((mask) => mask.step === '*' || mask.step === step)
    .reduce((result, mask) => result.replace(new RegExp(mask.pattern, 'gm'), mask.text), text);
}
