import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {findTool, thisSystem} from './tools/find';
import {readLabs} from '../labs/lib/lab';
import {isThere} from '../labs/lib/possible';
import {packagesOf} from '../labs/lib/tools';
import {runCommand} from '../src/command-line/run-command';
import {adviceFor, installCommands, planFor} from './tools/plan';
import {tools} from './tools/table';
import type {Tool} from './tools/table';

const usage = `npx tsx scripts/ensure-tools.ts
Installs the system tools of scripts/tools/table.ts that are missing; ends with 1 if one is and cannot be installed.`;

/**
 * Installs what light labs need, where installing is ours to do. Elsewhere nothing is asked for: a lab that lacks a
 * program says so itself and counts as skipped. What heavy labs need is large and no test runs it: labs/README.md.
 */
export function ensureLabTools(): void {
  const light = readLabs(path.join(__dirname, '../labs')).filter((lab) => lab.class === 'light');
  const needed = new Set(light.flatMap((lab) => lab.tools));
  const missing = [...needed].filter((tool) => !isThere(tool));
  if (mayInstall()) {
    installCommands(packagesOf(missing)).every(run);
  }
}

/** Installs or asks for what is missing; false if something still is. */
export function ensureTools(): boolean {
  const plan = planFor(missingTools(), mayInstall());
  switch (plan.kind) {
    case 'nothing':
      return true;
    case 'tell':
      console.error(plan.message);
      return false;
    case 'install':
      return plan.commands.every(run) && nothingMissingNow();
  }
}

function missingTools(): Tool[] {
  return tools.filter((tool) => findTool(tool, thisSystem) === undefined);
}

function mayInstall(): boolean {
  const aptGet = {name: '', purpose: '', debianPackage: 'apt', candidates: ['apt-get']};
  return process.getuid?.() === 0 && findTool(aptGet, thisSystem) !== undefined;
}

function run(command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  console.log(`$ ${command.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(program, args, {env, stdio: ['ignore', 'inherit', 'inherit']}).status === 0;
}

function nothingMissingNow(): boolean {
  const missing = missingTools();
  if (missing.length > 0) console.error(adviceFor(missing));
  return missing.length === 0;
}

if (require.main === module) void runCommand({usage}, () => (ensureTools() ? 0 : 1));
