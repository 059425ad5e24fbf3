import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {kubernetesVersion, vmKernelVersion} from './cached';
import type {Lab} from './lab';
import {packageOf} from './tools';

/** One of these is there where cgroups are: in the hierarchy of version 2, or in one of version 1. */
const cgroupFiles = ['/sys/fs/cgroup/cgroup.controllers', '/sys/fs/cgroup/memory/cgroup.procs'];

/** Why a lab cannot run on this machine; undefined when it can. Everything is tried, nothing assumed. */
export function reasonToSkip(lab: Lab): string | undefined {
  if (process.platform !== 'linux') {
    return `this is ${process.platform}, and labs need a Linux kernel`;
  }
  if (process.getuid?.() !== 0) {
    return 'not root: labs make namespaces, mounts and firewall rules';
  }
  const unshare = spawnSync('unshare', ['--net', '--mount', '--pid', '--fork', 'true'], {
    encoding: 'utf8',
  });
  if (unshare.status !== 0) {
    return `this machine makes no namespaces (${unshare.stderr.trim()})`;
  }
  if (lab.needs.includes('cgroups') && !cgroupFiles.some((file) => existsSync(file))) {
    return `this machine mounts no cgroups: there is neither ${cgroupFiles.join(' nor ')}`;
  }
  if (lab.needs.includes('kubernetes') && kubernetesVersion() === undefined) {
    return 'Kubernetes is not built; labs/lib/build-kubernetes.sh does it';
  }
  if (lab.needs.includes('vm') && vmKernelVersion() === undefined) {
    return 'there is no kernel for a virtual machine; labs/lib/fetch-kernel.sh fetches it';
  }
  const missing = lab.tools.filter((tool) => !isThere(tool));
  return missing.length === 0
    ? undefined
    : `missing ${missing.map((tool) => `${tool} (Debian: ${packageOf(tool) ?? '?'})`).join(', ')}`;
}

/** Whether a program, or a file given by its path, is on this machine. */
export function isThere(tool: string): boolean {
  const question = `${tool.startsWith('/') ? 'test -e' : 'command -v'} ${tool}`;
  return spawnSync('sh', ['-c', question]).status === 0;
}
