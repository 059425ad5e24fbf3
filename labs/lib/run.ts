import {spawn} from 'node:child_process';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {filesIn} from './archive';
import {collectRun, type Run} from './collect';

/** How long a lab of each class may take, in seconds. */
const limits = {light: 120, heavy: 900} as const;

/**
 * Runs a lab in its box. Nothing of it touches the disk: the box keeps the record in its memory and hands it over.
 * @throws if its script ends with another status than 0 or takes too long; the message holds what it last said
 */
export async function runLab(
  labsDir: string,
  lab: string,
  kind: keyof typeof limits,
  needs: readonly string[] = [],
): Promise<Run> {
  const {status, said, record} = await inBox(labsDir, [lab, ...needs], limits[kind] * 1000);
  if (status !== 0) {
    throw new Error(
      `labs/${lab}/lab.sh ended with ${status ?? 'no status'}; expected 0. It said:\n${said}`,
    );
  }
  return collectRun(filesIn(record));
}

function inBox(
  labsDir: string,
  words: readonly string[],
  timeout: number,
): Promise<{status: number | string | null; said: string; record: Buffer}> {
  return new Promise((resolve, reject) => {
    // When this process dies, however it dies, the box dies with it: see box.sh.
    const box = spawn(path.join(labsDir, 'lib/box.sh'), words, {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let said = '';
    const listen = (data: Buffer) => (said = (said + data.toString()).slice(-4000));
    box.stdout?.on('data', listen);
    box.stderr?.on('data', listen);
    const record: Buffer[] = [];
    (box.stdio[3] as Readable).on('data', (data: Buffer) => record.push(data));
    box.on('error', reject);
    box.on('close', (code, signal) => {
      const status = signal === 'SIGKILL' ? `SIGKILL after ${timeout / 1000} s` : code;
      resolve({status, said, record: Buffer.concat(record)});
    });
  });
}
