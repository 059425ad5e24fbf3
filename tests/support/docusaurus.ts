import {spawnSync} from 'node:child_process';
import {docusaurusCommand} from '../../scripts/building/run-docusaurus';

/** Runs a command of Docusaurus in a site's folder; the exit status and all that was printed. */
export function runDocusaurus(
  directory: string,
  ...args: string[]
): {status: number | null; output: string} {
  const [, ...how] = docusaurusCommand(directory);
  const run = spawnSync(process.execPath, [...how, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true'},
  });
  return {status: run.status, output: run.stdout + run.stderr};
}
