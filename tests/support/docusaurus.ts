import {spawnSync} from 'node:child_process';
import {join, resolve} from 'node:path';

const root = resolve(__dirname, '../..');
const before = join(root, 'scripts/before-docusaurus.cjs');
const program = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Runs a command of Docusaurus in a site's folder; the exit status and all that was printed. */
export function runDocusaurus(
  directory: string,
  ...args: string[]
): {status: number | null; output: string} {
  const run = spawnSync(process.execPath, ['--require', before, program, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true'},
  });
  return {status: run.status, output: run.stdout + run.stderr};
}
