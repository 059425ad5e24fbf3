import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {ContentError, describeProblem} from '../problem';

const problem = (file: string, line: number) => ({file, line, found: 'a', expected: 'b'});

describe('a problem', () => {
  it('is told in one line that begins with the place', () => {
    expect(
      describeProblem({
        file: 'blog/tags.yml',
        line: 7,
        found: 'the unknown key `colour`',
        expected: 'one of `label`',
      }),
    ).toBe('blog/tags.yml:7: found the unknown key `colour`; expected one of `label`.');
  });

  it('names the rule that was broken at its end', () => {
    expect(describeProblem({...problem('a.md', 1), rule: 'math'})).toBe(
      'a.md:1: found a; expected b. (math)',
    );
  });
});

describe('the error that stops a build', () => {
  it('tells every problem by file, then by line as a number', () => {
    const given = [problem('b.md', 1), problem('a.md', 10), problem('a.md', 9)];
    const error = new ContentError(given);
    expect(error.message.split('\n')).toEqual([
      "3 problems in the site's content:",
      'a.md:9: found a; expected b.',
      'a.md:10: found a; expected b.',
      'b.md:1: found a; expected b.',
    ]);
    expect(error.problems.map(({line}) => line)).toEqual([9, 10, 1]);
  });

  it('says each once, and not where in the code it was found', () => {
    const told = inspect(new ContentError([problem('a.md', 1)])).split('\n');
    expect(told).toEqual([
      expect.stringContaining("ContentError: 1 problem in the site's content:"),
      expect.stringContaining('a.md:1: found a; expected b.'),
    ]);
  });

  it('leaves the list it was given as it was', () => {
    const given = [problem('b.md', 1), problem('a.md', 1)];
    new ContentError(given);
    expect(given.map(({file}) => file)).toEqual(['b.md', 'a.md']);
  });

  it('counts one problem in the singular and has a name of its own', () => {
    expect(String(new ContentError([problem('a.md', 1)]))).toMatch(/^ContentError: 1 problem in/);
  });
});
