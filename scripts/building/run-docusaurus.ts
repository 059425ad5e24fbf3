import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const withParent = path.join(__dirname, 'with-parent.cjs');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a run of Docusaurus ended. */
export interface Ending {
  /** As a shell has it: 128 and the signal's number for what a signal ended. */
  code: number;
  /** What ended this process's wait, if it was told to stop. */
  interrupted?: NodeJS.Signals;
}

/** Runs Docusaurus as package.json says, with what it prints going where ours goes; ends it when told to end. */
export function runDocusaurus(siteDir: string, args: readonly string[]): Promise<Ending> {
  const [, ...how] = docusaurusCommand(siteDir);
  const child = spawn(process.execPath, ['--require', withParent, ...how, ...args], {
    cwd: siteDir,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let interrupted: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals) => {
      interrupted ??= signal;
      // What it has made is thrown away: there is nothing for it to finish.
      child.kill('SIGKILL');
    };
    signals.forEach((signal) => process.on(signal, stop));
    const settle = () => signals.forEach((signal) => process.off(signal, stop));
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code, signal) => {
      settle();
      const by = interrupted ?? signal;
      resolve({
        code: by ? 128 + os.constants.signals[by] : (code ?? 1),
        ...(interrupted && {interrupted}),
      });
    });
  });
}

/** The `docusaurus` script: the node flags and what is loaded before it are written there, once. */
export function docusaurusCommand(siteDir: string): string[] {
  const text = readFileSync(path.join(siteDir, 'package.json'), 'utf8');
  const {scripts} = JSON.parse(text) as {scripts: {docusaurus: string}};
  return scripts.docusaurus.split(' ');
}
