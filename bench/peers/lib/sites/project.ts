import {cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Files by their path from the project's folder. */
export type Files = Readonly<Record<string, string>>;

/** Writes files, and the folders they are in. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

/** A `node_modules` of the project's own, for its caches, with a link to each installed package. */
export function linkPackages(folder: string, packages: string): void {
  const installed = path.join(packages, 'node_modules');
  const own = path.join(folder, 'node_modules');
  mkdirSync(own, {recursive: true});
  for (const name of readdirSync(installed)) {
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(path.join(installed, name), path.join(own, name));
  }
}

/** Copies what a project takes from the repository. */
export function copyInto(folder: string, root: string, names: readonly string[]): void {
  for (const name of names) {
    cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => !/\/(out|node_modules|__tests__)$/.test(source),
    });
  }
}
