import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {measure, NotDone} from '../../lib/measure';
import type {Cost} from '../../lib/process-tree';
import type {SiteMaker} from './sites/site';

/** Nothing a build does may depend on who runs it, or tell anybody of it. */
const env = {ASTRO_TELEMETRY_DISABLED: '1', CI: '1', NODE_ENV: 'production', NO_COLOR: '1'};

/**
 * Builds a project, and tells what it cost.
 * @param mostSeconds of processor time
 * @throws `NotDone` as `measure` does
 */
export function buildSite({build}: SiteMaker, folder: string, mostSeconds: number): Promise<Cost> {
  // Some keep what they made of their packages there: it is a cache of the project's as any other.
  const temporary = path.join(folder, '.tmp');
  mkdirSync(temporary, {recursive: true});
  return measure(build.command, build.args, folder, {
    mostSeconds,
    whenTooLong: `not built in ${mostSeconds} s`,
    env: {...env, TMPDIR: temporary},
  });
}

/** Why a site has no figures, in a line. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotDone) {
    const {cpu, memory} = error.cost;
    return `${error.message} (${cpu.toFixed(0)} s, ${(memory / 2 ** 20).toFixed(0)} MB by then)`;
  }
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const telling =
    lines.find((line) => /cause:/i.test(line)) ?? lines.find((line) => /error/i.test(line));
  return `failed: ${(telling ?? lines[0] ?? '').trim().replaceAll('|', '/').slice(0, 200)}`;
}
