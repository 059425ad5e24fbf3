import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {collectRun, type Run} from './collect';

/** How long a lab of each class may take, in seconds. */
const limits = {light: 120, heavy: 900} as const;

/**
 * Runs a lab in its box.
 * @throws if its script ends with another status than 0 or takes too long; the message holds what it last said
 */
export async function runLab(
  labsDir: string,
  lab: string,
  kind: keyof typeof limits,
  needs: readonly string[] = [],
): Promise<Run> {
  const out = mkdtempSync(path.join(tmpdir(), `lab-${lab}-`));
  try {
    const {status, said} = await inBox(labsDir, [lab, out, ...needs], limits[kind] * 1000);
    if (status !== 0) {
      throw new Error(
        `labs/${lab}/lab.sh ended with ${status ?? 'no status'}; expected 0. It said:\n${said}`,
      );
    }
    return collectRun(out);
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
}

function inBox(
  labsDir: string,
  words: readonly string[],
  timeout: number,
): Promise<{status: number | string | null; said: string}> {
  return new Promise((resolve, reject) => {
    // When this process dies, however it dies, the box dies with it: see box.sh.
    const box = spawn(path.join(labsDir, 'lib/box.sh'), words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let said = '';
    const listen = (data: Buffer) => (said = (said + data.toString()).slice(-4000));
    box.stdout.on('data', listen);
    box.stderr.on('data', listen);
    box.on('error', reject);
    box.on('close', (code, signal) => {
      resolve({status: signal === 'SIGKILL' ? `SIGKILL after ${timeout / 1000} s` : code, said});
    });
  });
}
