import path from 'node:path';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';
import {readLabs, type Lab} from './lab';
import {packagesOf} from './tools';
import {recordLab, replayLab, type Verdict} from './verdict';

const usage = `npm run labs -- [lab…]
Replays labs and compares them with their recordings; without names, all light ones.
  --record    records them instead
  --packages  prints the Debian packages they need instead
  --heavy     without names, all heavy ones`;

const labsDir = path.resolve(__dirname, '..');

function wanted(labs: readonly Lab[], names: readonly string[], heavy: boolean): Lab[] {
  const unknown = names.filter((name) => !labs.some((lab) => lab.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Expected the names of labs, found ${unknown.join(', ')}. There are: ${labs.map(({name}) => name).join(', ')}.`,
    );
  }
  return labs.filter((lab) =>
    names.length > 0 ? names.includes(lab.name) : lab.class === (heavy ? 'heavy' : 'light'),
  );
}

async function main(
  names: readonly string[],
  {record, packages, heavy}: {record: boolean; packages: boolean; heavy: boolean},
): Promise<number> {
  const labs = wanted(readLabs(labsDir), names, heavy);
  if (packages) {
    console.log(packagesOf(labs.flatMap((lab) => lab.tools)).join(' '));
    return 0;
  }
  const verdicts: Verdict[] = [];
  await createProgress().during('labs', labs.length, async (step) => {
    for (const lab of labs) {
      step(lab.name);
      const verdict = await (record ? recordLab : replayLab)(labsDir, lab);
      console.log(`${verdict.outcome.padEnd(9)} ${verdict.lab}: ${verdict.words}`);
      verdicts.push(verdict);
    }
  });
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((one) => one.outcome === outcome).length;
  const done = count('same') + count('recorded');
  console.log(`${done} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return count('failed') > 0 || verdicts.length === 0 ? 1 : 0;
}

void runCommand(
  {
    usage,
    allowPositionals: true,
    options: {
      record: {type: 'boolean', default: false},
      packages: {type: 'boolean', default: false},
      heavy: {type: 'boolean', default: false},
    },
  },
  ({values, positionals}) => main(positionals, values),
);
