import {spawn, execFileSync, type ChildProcess} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {readLab} from '../../labs/lib/lab';
import {reasonToSkip} from '../../labs/lib/possible';

const root = path.resolve(import.meta.dirname, '../..');
let labsDir = '';
let temporary = '';

beforeAll(() => {
  labsDir = mkdtempSync(path.join(tmpdir(), 'labs-'));
  cpSync(path.join(root, 'labs/lib'), path.join(labsDir, 'lib'), {recursive: true});
  cpSync(path.join(root, 'tests/fixtures/labs'), labsDir, {recursive: true});
  temporary = path.join(labsDir, '_temporary');
  mkdirSync(temporary);
});

afterAll(() => rmSync(labsDir, {recursive: true, force: true}));

function say(program: string, ...words: string[]): string {
  return execFileSync(program, words, {encoding: 'utf8'});
}

/** What of the machine itself a lab could have changed. */
function machine(): Record<string, string> {
  return {
    mounts: say('findmnt', '-n', '-r', '-o', 'TARGET').split('\n').toSorted().join('\n'),
    interfaces: say('ip', '-br', 'link').replace(/ .*$/gm, ''),
    rules: say('iptables-save')
      .replace(/^#.*\n/gm, '')
      .replace(/\[\d+:\d+\]/g, ''),
    networks: say('ip', 'netns', 'list'),
    cgroups: say('find', '/sys/fs/cgroup', '-name', 'lab-[0-9]*'),
  };
}

/** The lab's own processes: no other command line holds this number. */
function sleepers(): string[] {
  const rows = say('ps', '-eo', 'pid=,args=').split('\n');
  return rows
    .filter((row) => row.includes('sleep 100001'))
    .map((row) => row.trim().split(' ')[0] ?? '');
}

const kinds = ['mnt', 'net', 'pid', 'uts', 'ipc', 'cgroup'];

/** The namespaces a process is in; none of one that has just ended. */
function namespacesOf(pid: string): string[] {
  try {
    return kinds.map((kind) => readlinkSync(`/proc/${pid}/ns/${kind}`));
  } catch {
    return [];
  }
}

/** All namespaces that some process of the machine is in. */
function allNamespaces(): Set<string> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Set(pids.flatMap(namespacesOf));
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !condition();) {
    if (Date.now() > end) {
      throw new Error('waited 20 s in vain');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What runs a lab and gets killed. */
const runners: Record<string, () => ChildProcess> = {
  'the box': () =>
    spawn(path.join(labsDir, 'lib/box.sh'), ['endless', 'cgroups'], {
      stdio: 'ignore',
    }),
  'who runs the box': () => {
    const words = [path.join(root, 'labs/lib/run.ts'), labsDir, 'endless', 'light', 'cgroups'];
    const program =
      'const [run, labs, lab, kind, ...needs] = process.argv.slice(1); require(run).runLab(labs, lab, kind, needs)';
    return spawn(process.execPath, ['--import', 'tsx', '--eval', program, ...words], {
      cwd: root,
      env: {...process.env, TMPDIR: temporary},
      stdio: 'ignore',
    });
  },
};

it.for(Object.keys(runners))(
  'leaves nothing behind when %s is killed midway',
  async (who, {skip}) => {
    const reason = reasonToSkip(readLab(labsDir, 'endless'));
    if (reason !== undefined) {
      skip(reason);
    }
    const before = machine();
    const runner = runners[who]?.();
    await until(() => sleepers().length > 1);
    const ours = new Set(namespacesOf('self'));
    const namespaces = sleepers()
      .flatMap(namespacesOf)
      .filter((namespace) => !ours.has(namespace));
    expect(new Set(namespaces).size).toBeGreaterThanOrEqual(kinds.length);
    expect(machine()['cgroups']).not.toBe(before['cgroups']);

    runner?.kill('SIGKILL');

    // The kernel frees a namespace a moment after its last process.
    await until(() => namespaces.every((namespace) => !allNamespaces().has(namespace)));
    await until(() => machine()['cgroups'] === before['cgroups']);
    expect(sleepers()).toEqual([]);
    expect(machine()).toEqual(before);
    // tsx keeps a cache of its own among temporary files.
    expect(readdirSync(temporary).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  },
);
