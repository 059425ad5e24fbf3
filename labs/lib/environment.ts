import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import type {Environment} from '../../src/lib/recording';
import {kubernetesVersion, vmKernelVersion} from './cached';
import type {Lab} from './lab';
import {packageOf} from './tools';

/**
 * What a lab ran on, today: the system, and the versions of the Debian packages that hold its tools.
 * @param kernel the one that ran the commands, as the run tells; in a virtual machine it is not this machine's
 */
export function environmentOf(
  {tools, needs}: Pick<Lab, 'tools' | 'needs'>,
  kernel: string,
): Environment {
  const release = /^PRETTY_NAME="?(?<name>[^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'));
  const system = release?.groups?.['name'] ?? 'unknown';
  const kubernetes = needs.includes('kubernetes') ? kubernetesVersion() : undefined;
  const linux = needs.includes('vm') ? vmKernelVersion() : undefined;
  return {
    date: new Date().toISOString().slice(0, 10),
    kernel,
    system: needs.includes('vm') ? `${system} in QEMU` : system,
    tools: {
      ...Object.fromEntries(tools.toSorted().map((tool) => [tool, versionOf(tool)])),
      ...(kubernetes !== undefined && {kubernetes: `kubernetes (source) ${kubernetes}`}),
      ...(linux !== undefined && {linux}),
    },
  };
}

function versionOf(tool: string): string {
  const debianPackage = packageOf(tool) ?? tool;
  const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', debianPackage], {
    encoding: 'utf8',
  });
  return `${debianPackage} ${version}`;
}
