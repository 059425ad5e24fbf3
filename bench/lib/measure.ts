import {spawn} from 'node:child_process';
import type {Readable} from 'node:stream';
import {costOfTree, secondsOfTimes, type Cost} from './process-tree';

/** A program that did not get through its work, and what it took until then. */
export class NotDone extends Error {
  constructor(
    message: string,
    readonly cost: Cost,
  ) {
    super(message);
  }
}

export interface Limits {
  /** Seconds of processor time after which the program is ended. */
  mostSeconds: number;
  /** What a program that ran longer is said to be. */
  whenTooLong: string;
}

/** A shell knows to the tick what all that it waited for took. */
const shell = ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh'];

/**
 * Runs a program and tells what it and all it started cost: seconds by the shell around it, memory by Linux's /proc,
 * read until the program ends.
 * @throws `NotDone` if it runs out of memory or takes too long; an error with what it said if it fails otherwise
 */
export function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  {mostSeconds, whenTooLong, env}: Limits & {env?: NodeJS.ProcessEnv},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', [...shell, command, ...args], {
      cwd,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // Its own group, so that all of it can be ended.
      detached: true,
    });
    const pid = child.pid ?? 0;
    const cost: Cost = {cpu: 0, memory: 0};
    let said = '';
    let times = '';
    // What is said last is what matters: a program may say megabytes.
    const listen = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000));
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => (times += chunk.toString()));
    const end = () => {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    };
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const timer = setInterval(() => {
      const {cpu, memory} = costOfTree(pid);
      cost.cpu = Math.max(cost.cpu, cpu);
      cost.memory = Math.max(cost.memory, memory);
      if (cost.cpu > mostSeconds) end();
    }, 50);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      if (code === 0) {
        resolve({...cost, cpu: secondsOfTimes(times)});
      } else if (cost.cpu > mostSeconds) {
        reject(new NotDone(whenTooLong, cost));
      } else if (/out of memory/i.test(said) || signal === 'SIGKILL' || code === 137) {
        reject(new NotDone('out of memory', cost));
      } else {
        reject(new Error(`Expected ${command} to end well, found ${code ?? signal}:\n${said}`));
      }
    });
  });
}
