import {chmodSync, cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runThere, type Ran} from './handbook-run';

const port = 8080;

/**
 * Runs commands that change this machine's nginx where they change nothing: its configuration is a copy, its logs and
 * its process' number are in memory, its network is its own. nginx runs all the while, and answers at the end.
 * @returns all that was said, and then the page
 */
export function runBehindNginx(
  site: string,
  commands: readonly string[],
  page: string,
): Promise<Ran> {
  const etc = path.join(site, 'etc-nginx');
  cpSync('/etc/nginx', etc, {recursive: true, verbatimSymlinks: true});
  rmSync(path.join(etc, 'sites-enabled'), {recursive: true, force: true});
  // nginx reads it as another user.
  chmodSync(site, 0o755);
  // What the page says is the reader's to set.
  const configuration = path.join(site, 'deploy/nginx.conf');
  const text = readFileSync(configuration, 'utf8').replace(
    /root .*;/,
    `root ${path.join(site, 'build')};`,
  );
  writeFileSync(configuration, text);
  const ask = `fetch('http://127.0.0.1:${port}${page}').then(async (answer) => console.log(answer.status, await answer.text()))`;
  const script = [
    'set -e',
    `mount --bind ${etc} /etc/nginx`,
    'mount -t tmpfs none /run',
    'mount -t tmpfs none /var/log/nginx',
    'ip link set lo up',
    'nginx',
    ...commands,
    // The process that takes the new configuration begins when it has it.
    'sleep 1',
    `node --eval ${JSON.stringify(ask)}`,
  ].join('\n');
  writeFileSync(path.join(site, 'behind-nginx.sh'), script);
  const apart = 'unshare --mount --net --pid --fork --kill-child';
  return runThere(site, `${apart} sh behind-nginx.sh`);
}
