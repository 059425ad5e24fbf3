import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/** What ours is measured against is installed beside the benchmark, not with the site. */
export function installPeers(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules'))) return;
  console.log(`Installing what ours is measured against into ${folder} ...`);
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`Expected npm ci in ${folder} to end well, found ${status}.`);
}
