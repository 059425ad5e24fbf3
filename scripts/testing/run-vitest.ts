import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sumOf, tallyOfVitest} from './tally';
import type {Tally, VitestReport} from './tally';

/** Vitest projects that run together: a site that does not build must not keep the others from running. */
const projectGroups = [['unit', 'content'], ['labs'], ['site', 'browser']];

/** Runs every vitest project, showing its progress, and counts what the reports say. */
export function runVitest(root: string): Tally {
  return sumOf(projectGroups.map((projects) => runProjects(projects, root)));
}

function runProjects(projects: readonly string[], root: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'rings-test-'));
  const file = join(folder, 'report.json');
  const args = [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const vitest = join(root, 'node_modules/.bin/vitest');
  const {status} = spawnSync(vitest, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, {recursive: true});
  return tallyOfVitest(report, status ?? 1);
}
