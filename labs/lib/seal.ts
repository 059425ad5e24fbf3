import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Seen} from '../../src/lib/recording';

/** What is in a lab's folder without being its source. */
const products = new Set(['recording.json']);

/** What every lab runs in and is written with. */
const always = ['lib/box.sh', 'lib/steps.sh'];

/**
 * A hash of everything a lab's run depends on: every file of its folder but the recording, the box and the steps, and
 * each file of the library that one of these names as `/lab/lib/…`.
 * @param labsDir absolute path of `labs/`
 */
export function sourceHash(labsDir: string, lab: string): string {
  const own = filesBelow(path.join(labsDir, lab))
    .map((file) => path.relative(labsDir, file))
    .filter((file) => !products.has(path.basename(file)));
  const hash = createHash('sha256');
  for (const file of [...withWhatTheyName(labsDir, [...own, ...always])].toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(labsDir, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function withWhatTheyName(labsDir: string, files: readonly string[]): Set<string> {
  const found = new Set(files);
  // A set hands out what is added while it is walked.
  for (const file of found) {
    const text = readFileSync(path.join(labsDir, file), 'utf8');
    for (const [, named = ''] of text.matchAll(/\/lab\/(lib\/[\w.-]*\w)/g)) {
      if (existsSync(path.join(labsDir, named))) {
        found.add(named);
      }
    }
  }
  return found;
}

/** A hash of what a recording says was seen, and where: it no longer fits when someone edits any of it by hand. */
export function digestOf({class: kind, environment, masks, checks, steps, traces}: Seen): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, environment, masks, checks, steps, traces]))
    .digest('hex')
    .slice(0, 16);
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
