import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {siteDir} from '../support/site';

const filesOf = (folder: string) =>
  readdirSync(join(siteDir, folder)).map((name) => `${folder}/${name}`);

/** Every program that somebody starts by name. */
const programs = [
  ...filesOf('scripts').filter((file) => file.endsWith('.ts')),
  ...filesOf('bench').map((folder) => `${folder}/run.ts`),
  'labs/lib/cli.ts',
].filter((file) => existsSync(join(siteDir, file)));

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(program: string, option: string): Promise<Run> {
  const child = spawn(join(siteDir, 'node_modules/.bin/tsx'), [program, option], {
    cwd: siteDir,
    env: {...process.env, NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = {stdout: '', stderr: ''};
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({status, ...said}));
  });
}

const optionsIn = (usage: string) =>
  [...usage.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].flatMap(([, name = '']) =>
    name === '--help' ? [] : [name],
  );

it('are all that package.json starts', () => {
  const {scripts} = JSON.parse(readFileSync(join(siteDir, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const started = Object.values(scripts).flatMap((script) => script.match(/\S+\.ts\b/g) ?? []);
  const ours = started.filter((file) => !file.startsWith('tests/'));
  expect(ours).toContain('scripts/build.ts');
  expect(ours.filter((file) => !programs.includes(file))).toEqual([]);
});

// Both at once, and one program after another: the machine that checks has two cores.
it.each(programs)('%s says by --help what it takes, and so refuses all else', async (program) => {
  const [help, refusal] = await Promise.all([run(program, '--help'), run(program, '--nonsense')]);
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toMatch(/^(npm (run|test)|npx tsx|Usage:) ?/);
  expect(refusal.status).toBeGreaterThan(0);
  expect(refusal.stdout).toBe('');
  expect(refusal.stderr).toContain('Expected an option of those below, found --nonsense.\n');
  expect(optionsIn(refusal.stderr).toSorted()).toEqual(optionsIn(help.stdout).toSorted());
});
