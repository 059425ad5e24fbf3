import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import type {BuildCost} from './engine';

const ticksASecond = 100;

/** Seconds of processor time after which a program is ended: several times what the slower of two takes. */
const mostSeconds = 300;

/** A program that did not get through its work, and what it took until then. */
export class NotDone extends Error {
  constructor(
    message: string,
    readonly cost: BuildCost,
  ) {
    super(message);
  }
}

/**
 * Runs a program and tells what it cost, by Linux's /proc, read until the program ends.
 * @throws `NotDone` if it runs out of memory or takes too long; an error with what it said if it fails otherwise
 */
export function measure(command: string, args: readonly string[], cwd: string): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']});
    const cost: BuildCost = {cpu: 0, memory: 0};
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const timer = setInterval(() => {
      Object.assign(cost, costOf(child.pid) ?? {});
      if (cost.cpu > mostSeconds) child.kill('SIGKILL');
    }, 20);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      if (code === 0) {
        resolve(cost);
      } else if (cost.cpu > mostSeconds) {
        reject(new NotDone(`not indexed in ${mostSeconds} s`, cost));
      } else if (/out of memory/i.test(said) || signal === 'SIGKILL') {
        reject(new NotDone('out of memory', cost));
      } else {
        reject(new Error(`Expected ${command} to end well, found ${code ?? signal}:\n${said}`));
      }
    });
  });
}

function costOf(pid: number | undefined): BuildCost | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
    if (!kilobytes) return undefined;
    return {
      cpu: (Number(stat[11]) + Number(stat[12])) / ticksASecond,
      memory: kilobytes * 1024,
    };
  } catch {
    return undefined;
  }
}
