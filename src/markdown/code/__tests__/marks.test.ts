import {describe, expect, it} from 'vitest';
import {marks, takeMarks} from '../marks';

const take = (...lines: string[]) =>
  takeMarks(lines.join('\n'), marks, (message, line) => {
    throw new Error(`${line}: ${message}`);
  });
const markedLines = (...lines: string[]) =>
  Object.fromEntries([...take(...lines).marked].map(([mark, places]) => [mark, [...places]]));

describe('comments that mark lines', () => {
  it.each([
    '# highlight-next-line',
    '  // highlight-next-line',
    '/* highlight-next-line */',
    '<!-- highlight-next-line -->',
    '{/* highlight-next-line */}',
    '-- highlight-next-line',
    '; highlight-next-line',
    '\t#highlight-next-line  ',
  ])('are taken out, whatever the language: %s', (comment) => {
    expect(take('a', comment, 'b').lines).toEqual(['a', 'b']);
    expect(markedLines('a', comment, 'b')).toEqual({highlight: [2]});
  });

  it('mark all lines from start to end, blank ones too', () => {
    expect(markedLines('a', '# focus-start', 'b', '', 'c', '# focus-end', 'd')).toEqual({
      focus: [2, 3, 4],
    });
  });

  it('may follow and cross each other', () => {
    expect(
      markedLines('# removed-next-line', '# highlight-next-line', 'a', '# added-next-line', 'b'),
    ).toEqual({removed: [1], highlight: [1], added: [2]});
    expect(
      markedLines('# focus-start', 'a', '# added-start', 'b', '# focus-end', 'c', '# added-end'),
    ).toEqual({focus: [1, 2], added: [2, 3]});
  });

  it.each(['# highlight-next-line of code', 'x # focus-start', '# a comment', '#!/bin/sh'])(
    'are none where they say more: %s',
    (line) => {
      expect(take(line)).toEqual({lines: [line], marked: new Map()});
    },
  );

  it.each([
    [['a', '# hilight-next-line', 'b'], '2: Expected one of the marks highlight, focus'],
    [['# focus-start', 'a'], '1: Expected `focus-end` after `focus-start`'],
    [['a', '# focus-end'], '2: Expected `focus-start` before `focus-end`'],
    [['a', '# added-next-line'], '2: Expected a line after `added-next-line`'],
  ])('are refused where they are wrong, with their line: %j', (lines, message) => {
    expect(() => take(...lines)).toThrow(message);
  });
});
