import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The version of Debian's source package that `build-kubernetes.sh` built; undefined before it did. */
export function kubernetesVersion(): string | undefined {
  const script = path.join(__dirname, 'build-kubernetes.sh');
  const {status, stdout} = spawnSync(script, ['--where'], {encoding: 'utf8'});
  return status === 0
    ? readFileSync(path.join(stdout.trim(), 'version'), 'utf8').trim()
    : undefined;
}
