import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {toCorpus} from '../../../peers/lib/content/corpus';
import {ours} from '../saves';

const root = path.resolve(__dirname, '../../../..');
const corpus = toCorpus(root, 24);

describe('a save that is measured', () => {
  const saves = ours.saves(corpus).filter(({file}) => !file.includes(corpus.measured.slug));

  it.each(saves)('of a $kind puts its mark into a file that is there', ({file, withMark}) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const marked = withMark(text, 'saved-1');
    expect(text).not.toContain('saved-1');
    expect(marked.split('saved-1')).toHaveLength(2);
    expect(withMark(text, 'saved-2')).toBe(marked.replace('saved-1', 'saved-2'));
  });
});
