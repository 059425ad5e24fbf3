import {describe, expect, it} from 'vitest';
import {readText} from '../read-text';
import {splitFrontMatter} from '../split-front-matter';
import {edit, sourceLine, trace} from '../traced';

describe('the bytes of a source', () => {
  it.each([
    ['UTF-8 with a mark and CR', [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62], 'a\nb'],
    ['Big5', [0xaa, 0xba, 0xac, 0x4f, 0xa4, 0xa3], '的是不'],
    ['GB18030', [0xb5, 0xc4, 0xca, 0xc7, 0xb2, 0xbb], '的是不'],
    ['UTF-16', [0xff, 0xfe, 0x84, 0x76], '的'],
  ])('are read as %s', (_, bytes, text) => {
    expect(readText(Uint8Array.from(bytes)).text).toBe(text);
  });

  it('are refused where they are no text', () => {
    expect(readText(Uint8Array.from([0x61, 0, 0, 0])).obstacle?.found).toContain('no text');
  });
});

describe('front matter of a source', () => {
  it('is read above a text whose lines keep their numbers', () => {
    const {meta, lineOf, body} = splitFrontMatter('\n---\ntitle: A\ntags: [b]\n---\nfirst\n');
    expect(meta).toEqual({title: 'A', tags: ['b']});
    expect(lineOf('tags')).toBe(4);
    expect(body).toMatchObject({text: 'first\n', lines: [6, 7]});
  });

  it('may be closed only, as Hexo has it', () => {
    expect(splitFrontMatter('title: A\n---\nb').meta).toEqual({title: 'A'});
  });

  it('is read line by line where YAML cannot', () => {
    const {meta, notes} = splitFrontMatter('---\ntitle: [A] b: c\ntags:\n- d\n---\n');
    expect(meta).toEqual({title: '[A] b: c', tags: ['d']});
    expect(notes).toHaveLength(1);
  });

  it('is not a rule below words', () => {
    expect(splitFrontMatter('words\n\n---\nmore').meta).toEqual({});
  });
});

describe('a traced text', () => {
  it('knows where each line came from after lines were put in and taken out', () => {
    const traced = edit(trace('a\nb\nc\nd', 10), [
      {start: 2, end: 4, text: ''},
      {start: 6, end: 6, text: 'x\ny'},
    ]);
    expect(traced.text).toBe('a\nc\nx\nyd');
    expect([1, 2, 3, 4].map((line) => sourceLine(traced, line))).toEqual([10, 12, 13, 13]);
  });
});
