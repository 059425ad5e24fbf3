import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import type {BuildCost} from './engine';

const ticksASecond = 100;

/**
 * Runs a program and tells what it cost, by Linux's /proc, read until the program ends.
 * @throws if it fails, with what it said.
 */
export function measure(command: string, args: readonly string[], cwd: string): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']});
    const cost: BuildCost = {cpu: 0, memory: 0};
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const timer = setInterval(() => Object.assign(cost, costOf(child.pid) ?? {}), 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(cost);
      else reject(new Error(`Expected ${command} to end well, found exit code ${code}:\n${said}`));
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
