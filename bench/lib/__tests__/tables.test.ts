import {describe, expect, it} from 'vitest';
import {toMarkdown, withTables} from '../tables';

describe('toMarkdown', () => {
  it('has every column that some row has', () => {
    expect(toMarkdown([{a: 1}, {a: 2, b: 'x'}])).toBe(
      ['| a | b |', '| --- | --- |', '| 1 | – |', '| 2 | x |'].join('\n'),
    );
  });
});

describe('withTables', () => {
  it('replaces what is between the marks and nothing else', () => {
    const text = 'Before.\n\n<!-- table -->\n\nold\n\n<!-- /table -->\n\nAfter.\n';
    expect(withTables(text, 'new')).toBe(text.replace('old', 'new'));
  });
});
