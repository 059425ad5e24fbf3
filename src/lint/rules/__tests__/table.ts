import {describe, expect, it} from 'vitest';
import {fixText} from '../../fix-text';
import {lintText} from '../../lint';
import type {Rule} from '../../rule';

const url = 'https://rings.example';

/** A text that a rule refuses: in which line, by what words, and what mends it. */
export interface Refused {
  text: string;
  line?: number;
  /** The other lines it is refused in. */
  more?: number[];
  found: string;
  expected?: string;
  fixed?: string;
  format?: 'md' | 'mdx';
}

/** A text that a rule has nothing against, in both formats unless told. */
type Allowed = string | {text: string; format: 'md' | 'mdx'};

const nameOf = (text: string) => JSON.stringify(text.slice(0, 60));

/** Tests a rule alone by a table of texts it refuses, and of those that only look alike. */
export function testRule(rule: Rule, refused: readonly Refused[], allowed: readonly Allowed[]) {
  const find = (text: string, format: 'md' | 'mdx') =>
    lintText(text, `docs/page.${format}`, {url}, [rule]).problems;

  describe(rule.id, () => {
    it.each(refused.map((one) => [nameOf(one.text), one] as const))('refuses %s', (_name, one) => {
      const {text, line = 1, more = [], found, expected = '', fixed, format = 'md'} = one;
      const problems = find(text, format);
      expect(problems.map((problem) => problem.line)).toEqual([line, ...more]);
      expect(problems[0]).toMatchObject({file: `docs/page.${format}`, rule: rule.id});
      expect(problems[0]?.found).toContain(found);
      expect(problems[0]?.expected).toContain(expected);
      const mended = fixText(text, (given) => find(given, format));
      expect(mended).toBe(fixed ?? text);
    });

    it.each(
      allowed.flatMap((one) =>
        typeof one === 'string'
          ? (['md', 'mdx'] as const).map((format) => ({text: one, format}))
          : [one],
      ),
    )('has nothing against $text in .$format', ({text, format}) => {
      expect(find(text, format)).toEqual([]);
    });
  });
}
