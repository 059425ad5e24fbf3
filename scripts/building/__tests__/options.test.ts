import {expect, it} from 'vitest';
import {siteDir} from '../../../tests/support/site';
import {runDocusaurus} from '../../../tests/support/docusaurus';
import {readOptions} from '../options';

it.each([
  [[], 'build', []],
  [['--locale', 'en'], 'build', ['--locale', 'en']],
  [['--out-dir', 'a', '--locale', 'en', '--no-minify'], 'a', ['--locale', 'en', '--no-minify']],
  [['-l', 'en', '--out-dir=../a'], '../a', ['-l', 'en']],
])('reads %j', (args, out, others) => {
  expect(readOptions(args)).toEqual({out, others, help: false});
});

it('knows a question for help, which builds nothing', () => {
  expect(readOptions(['--help']).help).toBe(true);
  expect(readOptions(['-h']).help).toBe(true);
});

it('refuses an output folder without a name', () => {
  expect(() => readOptions(['--out-dir'])).toThrow("Option '--out-dir <value>' argument missing.");
});

it('takes what Docusaurus takes and tells of it where it is given something else', () => {
  const {output} = runDocusaurus(siteDir, 'build', '--help');
  const known = [...output.matchAll(/^ .*?(--[\w-]+)/gm)].map(([, name]) => name);
  expect(known).toContain('--locale');
  const refused = () => readOptions(['--nonsense']);
  for (const name of known.filter((one) => one !== '--help')) expect(refused).toThrow(name);
});
