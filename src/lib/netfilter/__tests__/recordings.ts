import {readFileSync} from 'node:fs';
import path from 'node:path';
import {labNames} from '../../../markdown/recordings';
import type {Recording} from '../../recording';
import type {TraceEvent} from '../../trace';

const labs = path.join(import.meta.dirname, '../../../../labs');

/** Every trace of every lab. */
export function recordedTraces(): {name: string; events: TraceEvent[]}[] {
  return labNames(labs).flatMap((lab) => {
    const file = path.join(labs, lab, 'recording.json');
    const {traces} = JSON.parse(readFileSync(file, 'utf8')) as Recording;
    return Object.entries(traces).map(([trace, events]) => ({name: `${lab} ${trace}`, events}));
  });
}

/** One recorded trace. */
export function recordedTrace(wanted: string): TraceEvent[] {
  return recordedTraces().find(({name}) => name === wanted)?.events ?? [];
}
