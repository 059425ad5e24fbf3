import {describe, expect, it} from 'vitest';
import {parsePlain} from '../content/markdown';
import {clausesOf} from '../content/pools';

function clauses(source: string): string[] {
  const [paragraph] = parsePlain(source).children;
  return paragraph?.type === 'paragraph' ? clausesOf(paragraph.children) : [];
}

describe('clausesOf', () => {
  it('cuts behind punctuation, never within code or a link', () => {
    expect(clauses('先看`a，b`的結果，再看[這裡，那裡](/2018/dns)的說明。')).toEqual([
      '先看`a，b`的結果，',
      '再看[這裡，那裡](/2018/dns)的說明。',
    ]);
  });

  it('ends every clause with a mark, so that any two can be joined', () => {
    expect(clauses('沒有句號的一句話')).toEqual(['沒有句號的一句話。']);
  });

  it('leaves out what is too short to be a clause', () => {
    expect(clauses('是，這就是全部的內容了。')).toEqual(['這就是全部的內容了。']);
  });
});
