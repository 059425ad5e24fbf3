import {describe, expect, it} from 'vitest';
import {languageProblem} from '../fence-language';
import {loadPrism} from '../prism';

const problemOf = (language: string) => languageProblem(loadPrism(), language);

describe('the language of a fence', () => {
  it.each(['bash', 'text', 'plain', 'console', 'shell-session', 'iptables-save'])(
    'may be %s',
    (language) => {
      expect(problemOf(language)).toBeUndefined();
    },
  );

  it.each([
    ['bash=', 'bash showLineNumbers'],
    ['yaml=12', 'yaml showLineNumbers=12'],
    ['c!', 'c wrap'],
    ['bash{1,3}', 'bash {1,3}'],
    ['Bash', 'bash'],
    ['BASH=', 'bash showLineNumbers'],
    ['sh-session', 'shell-session'],
    ['golang=', 'go showLineNumbers'],
    ['TXT', 'text'],
  ])('is not %s, and it is known what to write', (language, mend) => {
    expect(problemOf(language)).toEqual({
      found: `the code language \`${language}\``,
      expected: `\`${mend}\``,
      mend,
    });
  });

  it.each(['bsah', 'extend', 'bsah='])('is not %s, which is left to the writer', (language) => {
    expect(problemOf(language)).toEqual({
      found: `the code language \`${language}\``,
      expected: 'one that has a grammar (src/markdown/code/prism.ts), or `text`',
    });
  });

  it('is asked for', () => {
    expect(problemOf('')).toMatchObject({found: 'a fence without a language'});
  });
});
