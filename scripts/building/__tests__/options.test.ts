import {expect, it} from 'vitest';
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
  expect(() => readOptions(['--out-dir'])).toThrow(
    'Expected a folder after --out-dir, found none.',
  );
});
