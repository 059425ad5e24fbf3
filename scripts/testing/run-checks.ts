import {spawn} from 'node:child_process';
import {join} from 'node:path';
import type {Check} from './checks';
import type {Tally} from './tally';

interface Result {
  name: string;
  passed: boolean;
  output: string;
}

/** Runs all checks, two at a time, and prints each as it ends; the output only of one that failed. */
export async function runChecks(checks: readonly Check[], root: string): Promise<Tally> {
  const queue = checks.values();
  const results: Result[] = [];
  const worker = async () => {
    for (const check of queue) {
      const result = await run(check, root);
      console.log(describe(result));
      results.push(result);
    }
  };
  await Promise.all([worker(), worker()]);
  const failures = results.filter((result) => !result.passed).map(describe);
  return {passed: results.length - failures.length, failures, skipped: []};
}

function describe({name, passed, output}: Result): string {
  return passed ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}\n`;
}

function run({name, command: [program, ...args]}: Check, root: string): Promise<Result> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(join(root, 'node_modules/.bin', program), args, {cwd: root});
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({name, passed: false, output: String(error)}));
    child.on('close', (code) =>
      resolve({name, passed: code === 0, output: Buffer.concat(chunks).toString()}),
    );
  });
}
