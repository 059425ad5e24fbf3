import {execFileSync} from 'node:child_process';
import {mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Circumstances} from './safe-build';
import {siteDir} from './site';

/** Another time, zone, language and mask of file modes than this process has. */
export const otherCircumstances: Circumstances = {
  before: 'umask 077',
  env: {
    NODE_OPTIONS: `--require ${path.join(siteDir, 'tests/support/later.cjs')}`,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: tmpdir(),
  },
};

/**
 * Commits a site without what was built of it, and clones the last of two commits alone: beside it, since the packages
 * both are linked to are named by the way to them.
 */
export function cloneAlone(directory: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args], {
      cwd: directory,
    });
  writeFileSync(path.join(directory, '.gitignore'), 'node_modules\nbuild\n.docusaurus\ndisk\n');
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=none');
  git('add', '.');
  git('commit', '--quiet', '--message=all');
  const clone = mkdtempSync(path.join(path.dirname(directory), 'another-folder-'));
  git('clone', '--quiet', '--depth=1', `file://${directory}`, clone);
  symlinkSync(path.join(siteDir, 'node_modules'), path.join(clone, 'node_modules'));
  return clone;
}
