import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {filesIn} from '../../src/built/files-in';
import {siteDir} from './site';

const {scripts} = JSON.parse(readFileSync(path.join(siteDir, 'package.json'), 'utf8')) as {
  scripts: {build: string};
};

/** How a build ended. */
export interface Ended {
  status: number | null;
  output: string;
  lastLine: string;
}

export interface RunningBuild {
  pid: number;
  /** Resolves once Docusaurus has written something into the folder beside the site. */
  halfWay: () => Promise<void>;
  ended: Promise<Ended>;
}

export interface Circumstances {
  /** Lines of shell that come first, in mounts of their own. */
  before?: string;
  env?: Readonly<Record<string, string>>;
}

/** Starts what `npm run build` does in a folder with the site's scripts. */
export function startBuild(
  directory: string,
  args: readonly string[] = [],
  {before = '', env}: Circumstances = {},
): RunningBuild {
  const command = [process.execPath, ...scripts.build.split(' ').slice(1), ...args];
  const [program = '', ...rest] =
    before === ''
      ? command
      : ['unshare', '--mount', 'sh', '-ec', `${before}\n"$@"`, 'sh', ...command];
  const child = spawn(program, rest, {
    cwd: directory,
    // NODE_ENV is what vitest sets, and a writer's shell does not.
    env: {...process.env, NODE_ENV: undefined, NO_COLOR: '1', CI: 'true', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status) => {
      resolve({status, output, lastLine: output.trimEnd().split('\n').at(-1) ?? ''});
    });
  });
  const written = path.join(directory, '.build.staging/next/assets');
  return {
    pid: child.pid ?? 0,
    ended,
    async halfWay() {
      while (!existsSync(written)) {
        if (child.exitCode !== null) throw new Error(`Expected a build, found:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Every file below a folder with a digest of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder)
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

/** The process that a process has started. */
export function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

/** Whether this user may mount something, for a program alone: root, on Linux. */
export function mountsAllowed(): boolean {
  return spawnSync('unshare', ['--mount', 'true']).status === 0;
}
