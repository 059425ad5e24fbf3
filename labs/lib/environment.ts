import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import os from 'node:os';
import type {Environment} from '../../src/lib/recording';
import {kubernetesVersion} from './kubernetes';
import type {Lab} from './lab';
import {packageOf} from './tools';

/** This machine, today, and the versions of the Debian packages that hold a lab's tools. */
export function environmentOf({tools, needs}: Pick<Lab, 'tools' | 'needs'>): Environment {
  const release = /^PRETTY_NAME="?(?<name>[^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'));
  const kubernetes = needs.includes('kubernetes') ? kubernetesVersion() : undefined;
  return {
    date: new Date().toISOString().slice(0, 10),
    kernel: os.release(),
    system: release?.groups?.['name'] ?? 'unknown',
    tools: {
      ...Object.fromEntries(tools.toSorted().map((tool) => [tool, versionOf(tool)])),
      ...(kubernetes !== undefined && {kubernetes: `kubernetes (source) ${kubernetes}`}),
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
