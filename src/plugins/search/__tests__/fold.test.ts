import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readFoldTable} from '../chinese/opencc';
import {createFastFold} from '../indexing/fast-fold';
import {fold, foldWithOffsets} from '../shared/text/fold';

const table = readFoldTable();

describe('two spellings of one thing fold to the same', () => {
  it.each([
    ['case', 'KUBE-SEP-', 'kube-sep-'],
    ['full width', 'ＰＶＣ：１０Ｇｉ', 'pvc:10gi'],
    ['Traditional and Simplified', '網路儲存', '网路储存'],
    ['variants of one character', '裡裏里', '里里里'],
    ['Taiwan’s 著 and the mainland’s 着', '沿著', '沿着'],
    ['accents', 'Résumé naïve', 'resume naive'],
    ['an accent of its own', 'e\u0301', 'é'],
    ['a soft hyphen and a zero-width space', 'ip\u00adta\u200bbles', 'iptables'],
    ['half-width katakana', 'ｶﾅ', 'カナ'],
    ['a compatibility character', '㎏', 'kg'],
    ['white space of any kind', 'a\u3000b\n\tc', 'a b c'],
  ])('%s', (_what, one, other) => {
    expect(fold(one, table)).toBe(fold(other, table));
  });
});

it('keeps the punctuation of code', () => {
  expect(fold('-j MASQUERADE /etc/resolv.conf 10.244.0.0/16', table)).toBe(
    '-j masquerade /etc/resolv.conf 10.244.0.0/16',
  );
});

it('folds a folded text to itself', () => {
  const once = fold('後裡乾著 ＡＢＣ é 網絡', table);
  expect(fold(once, table)).toBe(once);
});

describe('the way back', () => {
  it('gives the place in the original, however much longer or shorter it is', () => {
    const original = '㎏ＡB\u00ad網';
    const {text, offsets} = foldWithOffsets(original, table);
    expect(text).toBe('kgab网');
    expect([...offsets]).toEqual([0, 0, 1, 2, 4, original.length]);
  });

  it('counts a surrogate pair as two', () => {
    const {offsets} = foldWithOffsets('𠮷a', table);
    expect([...offsets]).toEqual([0, 0, 2, 3]);
  });
});

it('is the same when it is done fast', () => {
  const fast = createFastFold(table);
  const units = fc.oneof(
    fc.integer({min: 0, max: 0xffff}),
    fc.constantFrom(
      ...' \u3000\u00ad網路ＡÅ㎏\ud842\udfb7İ'.split('').map((unit) => unit.charCodeAt(0)),
    ),
  );
  const text = fc.array(units, {maxLength: 100}).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(text, (any) => fast(any) === fold(any, table)),
    {numRuns: 500},
  );
  const long = '網路 a'.repeat(5_000);
  expect(fast(long)).toBe(fold(long, table));
});
