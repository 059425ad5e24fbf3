import {describe, expect, it} from 'vitest';
import {NotDone} from '../../../lib/measure';
import {reasonOf} from '../build-site';

describe('reasonOf', () => {
  it('says what a build that was ended had taken', () => {
    const error = new NotDone('out of memory', {cpu: 120.4, memory: 4 * 2 ** 30});
    expect(reasonOf(error)).toBe('out of memory (120 s, 4096 MB by then)');
  });

  it('finds the cause in what a program said, in a line that fits a table', () => {
    const said = 'Expected node to end well, found 1:\nbuilding\n  Cause: Expected a|b.\nmore';
    expect(reasonOf(new Error(said))).toBe('failed: Cause: Expected a/b.');
  });
});
