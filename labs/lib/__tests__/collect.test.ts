import {expect, it} from 'vitest';
import {collectRun} from '../collect';

function filesOf(step: string, host: string, commands: readonly string[]): [string, string][] {
  return [
    [`steps/${step}/host`, host],
    ...commands.flatMap((command, index): [string, string][] => {
      const base = `steps/${step}/00${index + 1}`;
      return [
        [`${base}.command`, command],
        [`${base}.stdout`, `${command} says\n`],
        [`${base}.stderr`, ''],
        [`${base}.status`, '1'],
      ];
    }),
  ];
}

const files = new Map([
  ['kernel', '6.1.0-1-amd64\n'],
  ['masks.tsv', 'ping\tid \\d+\tid #\tchance\n'],
  ['checks.tsv', 'true\tit answers\nfalse\tit is fast\n'],
  ['quiet.log', ''],
  ...filesOf('002-again', 'node1', ['b']),
  ...filesOf('001-first', '', ['a', 'c']),
]);

it('reads what steps.sh wrote: kernel, masks, claims, and steps in the order they were taken', () => {
  const command = (text: string) => ({
    command: text,
    stdout: `${text} says\n`,
    stderr: '',
    status: 1,
  });
  expect(collectRun(files)).toEqual({
    kernel: '6.1.0-1-amd64',
    masks: [{step: 'ping', pattern: 'id \\d+', text: 'id #', why: 'chance'}],
    checks: [
      {claim: 'it answers', holds: true},
      {claim: 'it is fast', holds: false},
    ],
    steps: [
      {name: 'first', host: '', commands: [command('a'), command('c')]},
      {name: 'again', host: 'node1', commands: [command('b')]},
    ],
    traces: {},
  });
});

it('names the file that a run did not come to write', () => {
  const cut = new Map(files);
  cut.delete('steps/001-first/002.status');
  expect(() => collectRun(cut)).toThrow('steps/001-first/002.status');
});
