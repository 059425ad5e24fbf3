import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import type {FixtureSite} from '../support/fixture-site';
import {commandsIn, commandsOf, pages, pathsOf, type Told} from '../support/handbook';
import {examples, proofs, type Proof} from '../support/handbook-commands';
import {makeHandbookCopy} from '../support/handbook-copy';
import {runBehindNginx} from '../support/handbook-nginx';
import {askThere, runThere} from '../support/handbook-run';
import {mountsAllowed} from '../support/safe-build';
import {siteDir} from '../support/site';

const table = 'tests/support/handbook-commands.ts';
const told = Object.values(pages).flatMap(commandsIn);
const {scripts} = JSON.parse(readFileSync(path.join(siteDir, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands that are proved in one way. */
function provedBy<By extends Proof['by']>(by: By): [string, Proof & {by: By}][] {
  return Object.entries(proofs).flatMap(([command, proof]) =>
    proof.by === by ? [[command, proof as Proof & {by: By}]] : [],
  );
}

describe('commands that pages tell people to type', () => {
  it('are found in listings and in sentences, each for itself', () => {
    const page = [
      'Text with `npm run a -- --b` and `npm` and `--b`.',
      '```bash\nnpm ci && npm test   # both\n\n# a comment\nX=1 npm start\n```',
      '```yaml\nnpm: no\n```',
    ].join('\n\n');
    expect(commandsOf(page, 'p.md').map(({command, line}) => [command, line])).toEqual([
      ['npm run a -- --b', 1],
      ['npm ci', 4],
      ['npm test', 4],
      ['X=1 npm start', 7],
    ]);
  });

  it('are all in the table of how they are proved', () => {
    const unknown = told.filter(({command}) => !(command in proofs));
    expect(unknown.map(toProblem)).toEqual([]);
  });

  it('are all that is in the table', () => {
    const commands = new Set(told.map(({command}) => command));
    const unused = Object.keys(proofs).filter((command) => !commands.has(command));
    expect(
      unused.map((command) => `${table}: no page has \`${command}\`; take its row away`),
    ).toEqual([]);
  });

  it('are the same in both languages', () => {
    const commandsByPage = (files: readonly string[], folder: string) =>
      files.map((file) => [
        path.relative(folder, file),
        [...new Set(commandsIn([file]).map(({command}) => command))].toSorted(),
      ]);
    expect(commandsByPage(pages.en, path.dirname(pages.en[0] ?? ''))).toEqual(
      commandsByPage(pages['zh-Hant'], 'docs'),
    );
  });

  it('name every script of package.json, and no other', () => {
    const [script, short] = [/^npm run (?:-s )?([\w:]+)/, /^npm (test|start)\b/];
    const named = new Set(
      told.flatMap(({command}) => (script.exec(command) ?? short.exec(command))?.[1] ?? []),
    );
    expect([...named].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  it('stand beside paths that are there', () => {
    const folders = new Set(readdirSync(siteDir));
    const made = /^(build|coverage)\/|^deploy\/generated\//;
    const missing = Object.values(pages)
      .flat()
      .flatMap((file) => pathsOf(readFileSync(file, 'utf8'), file))
      .filter((one) => folders.has(one.path.split('/')[0] ?? '') && !made.test(one.path))
      .filter((one) => !examples.some((example) => one.path.startsWith(example)))
      .filter((one) => !existsSync(path.join(siteDir, one.path)));
    expect(missing.map((one) => `${one.file}:${one.line}: found no ${one.path}`)).toEqual([]);
  });

  it.each(provedBy('another'))('%s is run by a test that is there', (_, {file, holds}) => {
    expect(readFileSync(path.join(siteDir, file), 'utf8')).toContain(holds);
  });

  it('are run, all but a few', () => {
    const few = provedBy('nobody').map(([command, {why}]) => `${command}: ${why}`);
    console.log(`Commands that no test runs:\n${few.join('\n')}`);
    expect(few.length).toBeLessThan(Object.keys(proofs).length / 8);
  });
});

describe('in a copy of the site', () => {
  let site: FixtureSite;
  beforeAll(() => {
    site = makeHandbookCopy(inject('builtSite'));
  });
  afterAll(() => site.remove());

  it.each(provedBy('running'))(
    '%s does what it is for',
    async (command, {as, says, makes = []}) => {
      const {status, output} = await runThere(site.directory, as ?? command);
      expect(status, output).toBe(0);
      if (says) expect(output).toMatch(says);
      expect(makes.filter((file) => !existsSync(path.join(site.directory, file)))).toEqual([]);
    },
  );

  it.skipIf(!mountsAllowed())('what is told of nginx puts the site behind it', async () => {
    const commands = provedBy('nginx').map(([command]) => command);
    const {status, output} = await runBehindNginx(site.directory, commands, '/2018');
    expect(status, output).toBe(0);
    expect(output).toMatch(/^200 <!doctype html>/im);
  });

  it.each(provedBy('asking'))('%s serves the site', async (command, {page, says}) => {
    expect(await askThere(site.directory, command, page)).toContain(says);
  });
});

function toProblem({command, file, line}: Told): string {
  return `${file}:${line}: found \`${command}\`, which nothing proves; expected a row in ${table}`;
}
