import {describe, expect, it} from 'vitest';
import {attributeOf, fencesOf, isMarked} from '../support/fences';

describe('the reader of fences', () => {
  it('reads a fence with its language, its meta and its line, and not a fence shown inside another', () => {
    const text = [
      '# x',
      '',
      '````md',
      '```yaml',
      'kind: Shown',
      '```',
      '````',
      '',
      '  ```yaml title="a.yaml" invalid',
      '  kind: Pod',
      '  ```',
    ];
    expect(
      fencesOf(text.join('\n'), 'a.md').map(({language, meta, line, text}) => [
        language,
        meta,
        line,
        text,
      ]),
    ).toEqual([
      ['md', '', 3, '```yaml\nkind: Shown\n```'],
      ['yaml', 'title="a.yaml" invalid', 9, 'kind: Pod'],
    ]);
  });

  it('refuses a fence that is never closed', () => {
    expect(() => fencesOf('```yaml\nkind: Pod', 'a.md')).toThrow('a.md:1: expected a closing ```');
  });

  it('tells a word of the meta from the same word in a title', () => {
    const meta = 'title="an invalid one.yaml" historical';
    expect(isMarked({meta}, 'historical')).toBe(true);
    expect(isMarked({meta}, 'invalid')).toBe(false);
    expect(attributeOf({meta}, 'title')).toBe('an invalid one.yaml');
    expect(attributeOf({meta}, 'file')).toBeUndefined();
  });
});
