import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The version of Debian's source package that `build-kubernetes.sh` built; undefined before it did. */
export function kubernetesVersion(): string | undefined {
  return versionFrom('build-kubernetes.sh');
}

/** Package and version of the kernel that `fetch-kernel.sh` unpacked for virtual machines; undefined before it did. */
export function vmKernelVersion(): string | undefined {
  return versionFrom('fetch-kernel.sh');
}

/** What a script of this folder says, in the file `version`, of what it put into the cache. */
function versionFrom(script: string): string | undefined {
  const {status, stdout} = spawnSync(path.join(__dirname, script), ['--where'], {encoding: 'utf8'});
  return status === 0
    ? readFileSync(path.join(stdout.trim(), 'version'), 'utf8').trim()
    : undefined;
}
