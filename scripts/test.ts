/** `npm test`: the system tools, the checks, then every test; all run, whatever fails before. */
import {join} from 'node:path';
import {runCommand} from '../src/command-line/run-command';
import {ensureLabTools, ensureTools} from './ensure-tools';
import {checks} from './testing/checks';
import {runChecks} from './testing/run-checks';
import {runVitest} from './testing/run-vitest';
import {exitCodeFor, summaryLine, sumOf} from './testing/tally';

const usage = `npm test
  --lint  the checks alone, as npm run lint`;

const root = join(__dirname, '..');

async function main(lintOnly: boolean): Promise<number> {
  if (!lintOnly) {
    if (!ensureTools()) {
      return 1; // what is missing has been said; a run without it would prove less than it seems to
    }
    ensureLabTools();
  }
  const linted = await runChecks(checks, root);
  const tested = lintOnly ? [] : [runVitest(root)];
  const all = sumOf([linted, ...tested]);
  for (const failure of all.failures) console.log(`failed: ${failure}`);
  for (const name of all.skipped) console.log(`skipped: ${name}`);
  console.log(summaryLine(all));
  return exitCodeFor(all, Boolean(process.env['CI']));
}

void runCommand({usage, options: {lint: {type: 'boolean', default: false}}}, ({values}) =>
  main(values.lint),
);
