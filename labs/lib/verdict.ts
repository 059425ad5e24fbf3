import {differences} from './compare';
import type {Lab} from './lab';
import {reasonToSkip} from './possible';
import {brokenClaims, faultOf, readRecording, writeRecording} from './recordings';
import {runLab} from './run';

/** How a lab came out. */
export interface Verdict {
  lab: string;
  outcome: 'same' | 'recorded' | 'failed' | 'skipped';
  /** Why, or how much of it; several lines where runs differ. */
  words: string;
}

/** Runs a lab and writes down what it did. */
export async function recordLab(labsDir: string, lab: Lab): Promise<Verdict> {
  return whereItCanRun(lab, async () => {
    const run = await runLab(labsDir, lab.name, lab.class, lab.needs);
    writeRecording(labsDir, lab, run);
    return {lab: lab.name, outcome: 'recorded', words: `${run.steps.length} steps`};
  });
}

/** Runs a lab and compares what it did with its recording; also with one that is at fault, to say in what. */
export async function replayLab(labsDir: string, lab: Lab): Promise<Verdict> {
  const failed = (words: string): Verdict => ({lab: lab.name, outcome: 'failed', words});
  const fault = faultOf(labsDir, lab.name);
  const recording = readRecording(labsDir, lab.name);
  if (!recording) {
    return failed(fault ?? `labs/${lab.name} has no recording.`);
  }
  const verdict = await whereItCanRun(lab, async () => {
    const run = await runLab(labsDir, lab.name, lab.class, lab.needs);
    const broken = brokenClaims(run).map((claim) => `the claim does not hold: ${claim}`);
    const changed = differences(recording, run).map(
      ({place, diff}) => `${place} differs:\n${diff}`,
    );
    const problems = [...broken, ...changed];
    return problems.length > 0
      ? failed(problems.join('\n'))
      : {
          lab: lab.name,
          outcome: 'same',
          words: `${run.steps.length} steps, ${run.checks.length} claims`,
        };
  });
  return fault === undefined ? verdict : failed(`${fault}\n${verdict.words}`);
}

async function whereItCanRun(lab: Lab, run: () => Promise<Verdict>): Promise<Verdict> {
  const reason = reasonToSkip(lab);
  if (reason !== undefined) {
    return {lab: lab.name, outcome: 'skipped', words: reason};
  }
  try {
    return await run();
  } catch (error) {
    return {lab: lab.name, outcome: 'failed', words: (error as Error).message};
  }
}
