import {describe, expect, it} from 'vitest';
import {measure, NotDone} from '../measure';

const node = (source: string, mostSeconds = 20) =>
  measure(process.execPath, ['-e', source], process.cwd(), {
    mostSeconds,
    whenTooLong: `not done in ${mostSeconds} s`,
  });

const busyFor = (milliseconds: number) =>
  `const end = Date.now() + ${milliseconds}; while (Date.now() < end);`;

describe('measure', () => {
  it('counts the time of programs that the program starts', async () => {
    const child = JSON.stringify(busyFor(300));
    const cost = await node(
      `require('child_process').spawnSync(process.execPath, ['-e', ${child}])`,
    );
    // On a busy machine the child gets less of its 0.3 s.
    expect(cost.cpu).toBeGreaterThan(0.1);
  });

  it('ends a program that takes too long', async () => {
    const running = node(busyFor(60_000), 0.2);
    await expect(running).rejects.toThrow(NotDone);
    await expect(running).rejects.toThrow('not done in 0.2 s');
  });

  it('tells running out of memory from failing', async () => {
    const outOfMemory = "console.error('JavaScript heap out of memory'); process.exit(134)";
    await expect(node(outOfMemory)).rejects.toThrow(NotDone);
    await expect(node("console.error('no such file'); process.exit(1)")).rejects.toThrow(
      /found 1:\nno such file/,
    );
  });
});
