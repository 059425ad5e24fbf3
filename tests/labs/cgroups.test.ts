import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readLab} from '../../labs/lib/lab';
import {reasonToSkip} from '../../labs/lib/possible';

const root = path.resolve(import.meta.dirname, '../..');
let labsDir = '';

beforeEach(() => {
  labsDir = mkdtempSync(path.join(tmpdir(), 'labs-'));
  cpSync(path.join(root, 'labs/lib'), path.join(labsDir, 'lib'), {recursive: true});
  cpSync(path.join(root, 'tests/fixtures/labs'), labsDir, {recursive: true});
  mkdirSync(path.join(labsDir, 'out'));
});

afterEach(() => rmSync(labsDir, {recursive: true, force: true}));

/** Runs the lab `in-a-cgroup` after `before`, in a mount namespace; waits until its cgroups are gone. */
function runAfter(before: string): Record<string, string> {
  const box = path.join(labsDir, 'lib/box.sh');
  const out = path.join(labsDir, 'out');
  const script = `set -e
    ${before}
    "${box}" in-a-cgroup cgroups 3> "${out}.tar" & box=$!
    wait $box
    tar -x -C "${out}" -f "${out}.tar"
    for turn in {1..100}; do
      find /sys/fs/cgroup -name "lab-$box" | grep -q . || exit 0
      sleep 0.1
    done
    echo "lab-$box is left" >&2; exit 3`;
  const {status, stderr} = spawnSync('unshare', ['--mount', 'bash', '-c', script], {
    encoding: 'utf8',
  });
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return Object.fromEntries(
    readdirSync(out).map((file) => [file, readFileSync(path.join(out, file), 'utf8').trim()]),
  );
}

it('runs a lab in cgroups of its own, as this machine mounts them, and removes them', ({skip}) => {
  const reason = reasonToSkip(readLab(labsDir, 'in-a-cgroup'));
  if (reason !== undefined) {
    skip(reason);
  }
  const {kind, moved} = runAfter('');
  expect(kind).toMatch(/^cgroup2?fs$/);
  expect(moved).toMatch(/^\d+$/);
});

// What a machine with version 2 alone shows, made of any machine whose kernel has it. The controllers
// that version 1 holds elsewhere stay there.
it('does the same where the machine has the single hierarchy of version 2', ({skip}) => {
  const reason = reasonToSkip(readLab(labsDir, 'in-a-cgroup'));
  if (reason !== undefined) {
    skip(reason);
  }
  const seen = runAfter('umount -l /sys/fs/cgroup && mount -t cgroup2 cgroup /sys/fs/cgroup');
  expect(seen).toMatchObject({kind: 'cgroup2fs', 'version-2': '0::/box'});
  expect(seen['moved']).toMatch(/^\d+$/);
});
