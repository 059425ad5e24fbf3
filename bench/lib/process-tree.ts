import {readdirSync, readFileSync} from 'node:fs';

/** What a program took. */
export interface Cost {
  /** Seconds, of all cores and processes together. */
  cpu: number;
  /** Bytes at the highest. */
  memory: number;
}

interface Process {
  parent: number;
  cpu: number;
  /** Bytes now, and at this process's own highest. */
  now: number;
  highest: number;
}

const ticksASecond = 100;
const page = 4096;

/**
 * What a process and all below it take at this moment, by Linux's /proc: seconds with those of children that have
 * ended, and bytes (pages that two processes share count twice).
 */
export function costOfTree(root: number): Cost {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const process = readProcess(name);
        return process ? [[Number(name), process] as const] : [];
      }),
  );
  const tree = [...processes].filter(([pid]) => isBelow(root, pid, processes));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    cpu: sum(tree.map(([, {cpu}]) => cpu)),
    // The highest of one process is exact; of several, what was seen together.
    memory: Math.max(sum(tree.map(([, {now}]) => now)), ...tree.map(([, {highest}]) => highest)),
  };
}

function isBelow(root: number, pid: number, processes: ReadonlyMap<number, Process>): boolean {
  for (let at: number | undefined = pid; at; at = processes.get(at)?.parent) {
    if (at === root) return true;
  }
  return false;
}

function readProcess(pid: string): Process | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const ticks = fields.slice(11, 15).map(Number);
    return {
      parent: Number(fields[1]),
      cpu: ticks.reduce((total, value) => total + value, 0) / ticksASecond,
      now: Number(fields[21]) * page,
      highest: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024,
    };
  } catch {
    return undefined;
  }
}

/** Seconds in what a shell's `times` says of the programs it ran, as `0m1.250000s 0m0.040000s` in its second line. */
export function secondsOfTimes(said: string): number {
  const children = said.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
