import {spawnSync} from 'node:child_process';
import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';
import {chromium} from './table';
import type {Tool} from './table';

/** What finding tools asks of the machine; tests hand in a made-up one. */
export interface System {
  environment: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
  /** What the program prints on stdout; empty when it fails. */
  output(program: string, args: readonly string[]): string;
}

/** The machine this process runs on. */
export const thisSystem: System = {
  environment: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  output(program, args) {
    const {status, stdout} = spawnSync(program, args, {encoding: 'utf8'});
    return status === 0 ? stdout : '';
  },
};

/** The absolute path of a tool's program, or undefined when none of its candidates serves. */
export function findTool(tool: Tool, system: System): string | undefined {
  const named = tool.variable && system.environment[tool.variable];
  return (named ? [named] : tool.candidates)
    .flatMap((candidate) => placesOf(candidate, system))
    .find((path) => system.isExecutable(path) && answers(path, tool, system));
}

/**
 * The Chromium that browser tests start.
 * @throws if there is none; `npm test` installs it first.
 */
export function chromiumPath(system: System = thisSystem): string {
  const path = findTool(chromium, system);
  if (!path) {
    const {candidates, variable = ''} = chromium;
    const named = system.environment[variable];
    const found = named ? `${variable}=${named}` : `none of ${candidates.join(', ')}`;
    throw new Error(
      `Expected an executable Chromium, found ${found}: run npx tsx scripts/ensure-tools.ts.`,
    );
  }
  return path;
}

function placesOf(candidate: string, {environment}: System): string[] {
  if (isAbsolute(candidate)) return [candidate];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, candidate));
}

function answers(path: string, {probe}: Tool, system: System): boolean {
  return probe === undefined || system.output(path, probe).trim() !== '';
}
