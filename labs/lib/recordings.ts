import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Recording, Seen} from '../../src/lib/recording';
import type {Run} from './collect';
import {environmentOf} from './environment';
import type {Lab} from './lab';
import {digestOf, sourceHash} from './seal';

function fileOf(labsDir: string, lab: string): string {
  return path.join(labsDir, lab, 'recording.json');
}

/** A lab's recording; undefined before its first. */
export function readRecording(labsDir: string, lab: string): Recording | undefined {
  const file = fileOf(labsDir, lab);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined;
}

/**
 * What is wrong with a recording as it lies there, without running anything; needs no rights at all.
 * @returns a sentence that says what to do; undefined for a good one
 */
export function faultOf(labsDir: string, lab: string): string | undefined {
  const recording = readRecording(labsDir, lab);
  const again = `run \`npm run labs -- --record ${lab}\``;
  if (!recording) {
    return `labs/${lab} has no recording; ${again}.`;
  }
  if (recording.digest !== digestOf(recording)) {
    return `labs/${lab}/recording.json was edited by hand; ${again}.`;
  }
  if (recording.source !== sourceHash(labsDir, lab)) {
    return `labs/${lab} changed after it was recorded; ${again}.`;
  }
  return undefined;
}

/** The claims a run did not bear out. */
export function brokenClaims(run: Run): string[] {
  return run.checks.filter(({holds}) => !holds).map(({claim}) => claim);
}

/**
 * Writes a run down, whole: what a page shows is what the run of its date printed, masked or not.
 * @throws if the run broke one of its own claims
 */
export function writeRecording(labsDir: string, lab: Lab, run: Run): void {
  const broken = brokenClaims(run);
  if (broken.length > 0) {
    throw new Error(
      `labs/${lab.name}: expected these claims to hold, found them broken: ${broken.join('; ')}`,
    );
  }
  const seen: Seen = {
    class: lab.class,
    environment: environmentOf(lab, run.kernel),
    masks: run.masks,
    checks: run.checks,
    steps: run.steps,
    traces: run.traces,
  };
  const recording: Recording = {
    source: sourceHash(labsDir, lab.name),
    digest: digestOf(seen),
    ...seen,
  };
  writeFileSync(fileOf(labsDir, lab.name), `${JSON.stringify(recording, null, 2)}\n`);
}
