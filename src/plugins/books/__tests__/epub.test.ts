import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {toEpub} from '../epub';
import {toWords} from '../translations';
import type {Chapter} from '../types';
import {book, chapter} from './fixtures';

const png = new Uint8Array([137, 80, 78, 71]);

function epub(...chapters: Chapter[]): Uint8Array {
  return toEpub(book(chapters), toWords({}), 'p {}', () => png);
}

function filesOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
}

describe('a book as EPUB', () => {
  it('begins with its type in plain bytes, so that a file system can tell what it is', () => {
    const head = strFromU8(epub(chapter('nat')).slice(30, 58));
    expect(head).toBe('mimetypeapplication/epub+zip');
  });

  it('is the same bytes for the same book', () => {
    expect(epub(chapter('nat'))).toEqual(epub(chapter('nat')));
  });

  it('lists its chapters in reading order', () => {
    const opf = filesOf(epub(chapter('nat'), chapter('dns')))['book/package.opf'] ?? '';
    expect([...opf.matchAll(/href="(\w+)\.xhtml"/g)].map(([, name]) => name)).toEqual([
      'contents',
      'title',
      'nat',
      'dns',
    ]);
    expect([...opf.matchAll(/idref="([\w-]+)"/g)].map(([, name]) => name)).toEqual([
      'title',
      'contents',
      'chapter-1',
      'chapter-2',
    ]);
  });

  it.each([
    ['plain text', '<p>a</p>', undefined],
    ['a formula', '<math><mi>x</mi></math>', 'mathml'],
    ['a drawing', '<svg><rect></rect></svg>', 'svg'],
    ['both', '<math></math><svg></svg>', 'mathml svg'],
  ])('declares what a reading system must draw: %s', (_case, html, expected) => {
    const opf = filesOf(epub(chapter('nat', html)))['book/package.opf'] ?? '';
    expect(/href="nat\.xhtml"[^>]*?properties="([^"]*)"/.exec(opf)?.[1]).toBe(expected);
  });

  it('is XML: name spaces declared, empty elements closed, text escaped', () => {
    const files = filesOf(epub(chapter('nat', '<p>a &lt; b<br><math><mi>x</mi></math></p>')));
    expect(files['book/nat.xhtml']).toContain(
      '<p>a &#x3C; b<br /><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></p>',
    );
  });

  it('draws a rim under letters by style, which is all that its SVG allows', () => {
    const label = '<svg><text paint-order="stroke" stroke-width="5">a</text></svg>';
    const text = filesOf(epub(chapter('nat', label)))['book/nat.xhtml'];
    expect(text).toContain('<text stroke-width="5" style="paint-order: stroke">a</text>');
  });

  it('leads from one chapter to a place in another', () => {
    const link = '<a href="https://rings.example/2018/dns#how">a</a>';
    const files = filesOf(epub(chapter('nat', link), chapter('dns')));
    expect(files['book/nat.xhtml']).toContain('<a href="dns.xhtml#dns--how">');
  });

  it('carries its pictures, each once', () => {
    const image = '<img src="https://rings.example/assets/a.png" alt="a">';
    const files = filesOf(epub(chapter('nat', image), chapter('dns', image)));
    expect(files['book/nat.xhtml']).toContain('<img src="images/1.png" alt="a" />');
    expect(files['book/dns.xhtml']).toContain('<img src="images/1.png" alt="a" />');
    expect(Object.keys(files).filter((name) => name.includes('images/'))).toHaveLength(1);
    expect(files['book/package.opf']).toContain('href="images/1.png" media-type="image/png"');
  });

  it('refuses a picture that reading systems need not draw', () => {
    const image = '<img src="https://rings.example/a.bmp" alt="a">';
    expect(() => epub(chapter('nat', image))).toThrow(
      'Expected a picture in one of gif, jpeg, jpg, png, svg, webp, found https://rings.example/a.bmp.',
    );
  });
});
