import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {filesIn} from '../../src/built/files-in';

/** What depends on the program and its version alone: the same in every part. */
const ofProgram = /(^|\/)assets\/(css|js)\//;

/**
 * Copies the files of several builds into one folder, which is emptied first.
 * @throws if two builds have different files at one address, or were made by different programs
 */
export function copyParts(parts: readonly string[], out: string): void {
  refuseFolders(parts, out);
  rmSync(out, {recursive: true, force: true});
  const origins = new Map<string, string>();
  const contents = parts.map((part) => ({part, files: filesIn(part)}));
  for (const {part, files} of contents) {
    for (const file of files) copyFile(file, part, out, origins);
  }
  const [first, ...others] = contents;
  if (first) others.forEach((other) => refuseOtherProgram(first, other));
}

const sameSource = 'Build all parts from the same commit, with the same packages.';

/** @throws if a folder is no build, or in the output, which is replaced */
export function refuseFolders(parts: readonly string[], out: string): void {
  if (parts.length === 0) throw new Error('Expected the folders of the parts, found none named.');
  for (const part of parts) {
    if (!existsSync(path.join(part, '404.html'))) {
      throw new Error(`Expected a part's build in ${part}, found none.`);
    }
    const between = path.relative(out, part);
    if (!between.startsWith('..')) {
      throw new Error(`Expected an output apart from the parts, found ${out} around ${part}.`);
    }
  }
}

interface Content {
  part: string;
  files: string[];
}

/** Names of scripts and styles tell what is in them. */
function refuseOtherProgram(first: Content, other: Content): void {
  const [expected = [], found = []] = [first, other].map(({files}) =>
    files.filter((file) => ofProgram.test(file)),
  );
  const [odd] = [
    ...expected.filter((file) => !found.includes(file)),
    ...found.filter((file) => !expected.includes(file)),
  ];
  if (odd !== undefined) {
    throw new Error(
      `Expected ${other.part} to have the scripts and styles of ${first.part}, found /${odd} in one of them only. ${sameSource}`,
    );
  }
}

function copyFile(file: string, part: string, out: string, origins: Map<string, string>): void {
  const [source, target] = [path.join(part, file), path.join(out, file)];
  const origin = origins.get(file);
  if (origin === undefined) {
    origins.set(file, part);
    mkdirSync(path.dirname(target), {recursive: true});
    copyFileSync(source, target);
  } else if (!readFileSync(source).equals(readFileSync(target))) {
    throw new Error(
      `Expected one file for /${file}, found different ones in ${origin} and ${part}. ${sameSource}`,
    );
  }
}
