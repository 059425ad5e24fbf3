import {spawn} from 'node:child_process';
import path from 'node:path';
import {home} from './handbook-copy';
import {freePort} from './free-port';

export interface Ran {
  status: number | null;
  output: string;
}

/** How long a server may take until it answers, in milliseconds: less than a test may. */
const patience = 150_000;

/** As a reader's shell would have it; vitest sets NODE_ENV, and CI answers for no browser. */
function environment(directory: string): NodeJS.ProcessEnv {
  const {NODE_ENV: _, VITEST: __, ...rest} = process.env;
  return {...rest, HOME: path.join(directory, home), NO_COLOR: '1', CI: 'true', BROWSER: 'none'};
}

/** Runs a command in a folder, by a shell, as somebody types it there. */
export function runThere(directory: string, command: string): Promise<Ran> {
  const child = spawn('sh', ['-c', command], {
    cwd: directory,
    env: environment(directory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({status, output}));
  });
}

/**
 * Starts a server as somebody types it, on another port, and asks it for a page.
 * @returns what it answers; all it said, if it ends before, or does not answer for long
 */
export async function askThere(directory: string, command: string, page: string): Promise<string> {
  const port = await freePort();
  const options = `${command.includes(' -- ') ? '' : ' --'} --port ${port}`;
  const child = spawn('sh', ['-c', `exec ${command}${options}`], {
    cwd: directory,
    env: environment(directory),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm, the shell it starts and the server end together.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    for (const end = Date.now() + patience; child.exitCode === null && Date.now() < end;) {
      const answer = await fetch(`http://127.0.0.1:${port}${page}`).catch(() => undefined);
      if (answer?.ok) return await answer.text();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return said;
  } finally {
    if (child.exitCode === null && child.pid) process.kill(-child.pid);
    await ended;
  }
}
