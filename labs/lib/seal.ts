import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Recording} from '../../src/lib/recording';

/** What is in a lab's folder without being its source. */
const products = new Set(['recording.json']);

/**
 * A hash of everything a lab's run depends on: every file of its folder but the recording, and what
 * the library has for scripts (.sh, .py).
 * @param labsDir absolute path of `labs/`
 */
export function sourceHash(labsDir: string, lab: string): string {
  const library = filesBelow(path.join(labsDir, 'lib')).filter((file) => /\.(?:sh|py)$/.test(file));
  const own = filesBelow(path.join(labsDir, lab)).filter(
    (file) => !products.has(path.basename(file)),
  );
  const hash = createHash('sha256');
  for (const file of [...library, ...own]) {
    hash
      .update(`${path.relative(labsDir, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** A hash of what a recording says was seen: it no longer fits when someone edits an output by hand. */
export function digestOf({
  masks,
  checks,
  steps,
  traces,
}: Pick<Recording, 'masks' | 'checks' | 'steps' | 'traces'>): string {
  return createHash('sha256')
    .update(JSON.stringify([masks, checks, steps, traces]))
    .digest('hex')
    .slice(0, 16);
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
