import {expect, it} from 'vitest';
import {asksForHelp, readArguments} from '../read-arguments';

const usage = 'npm run it -- [--size 3]\n  --size  how many';
const read = (...args: string[]) =>
  readArguments({args, usage, options: {size: {type: 'string', default: '3'}}});

it('gives the options with their defaults', () => {
  expect(read().values).toEqual({size: '3'});
  expect(read('--size', '4').values).toEqual({size: '4'});
});

it.each([
  [['--sise', '4'], 'Expected an option of those below, found --sise.'],
  [['-s'], 'Expected an option of those below, found -s.'],
  [['four'], "Unexpected argument 'four'. This command does not take positional arguments."],
  [['--size'], "Option '--size <value>' argument missing."],
  [['--size', '--help'], "Option '--size' argument is ambiguous."],
])('refuses %j with what there is', (args, sentence) => {
  expect(() => read(...args)).toThrow(`${sentence}\n${usage}`);
});

it.each([
  [['--help'], true],
  [['word', '--help', '--else'], true],
  [['help'], false],
  [['--', '--help'], false],
])('takes %j as a wish for help: %s', (args, is) => {
  expect(asksForHelp(args)).toBe(is);
});
