import {describe, expect, it} from 'vitest';
import {toAtom} from '../formats/atom';
import {toRss} from '../formats/rss';
import {trimCdata} from '../formats/trim-cdata';
import {feed} from './fixtures';

describe('text in a CDATA section', () => {
  it('fills its element, without the printer’s line breaks', () => {
    const awkward = feed([
      {title: 'A & B', html: '<p>text</p>', tags: [{id: 'x', label: 'R & D'}]},
    ]);
    expect(toRss(awkward, 'https://x.example/rss.xml')).toContain(
      '<title><![CDATA[A & B]]></title>',
    );
    expect(toRss(awkward, 'https://x.example/rss.xml')).toContain(
      '<category><![CDATA[R & D]]></category>',
    );
    expect(toRss(awkward, 'https://x.example/rss.xml')).toContain(
      '<content:encoded><![CDATA[<p>text</p>]]></content:encoded>',
    );
    expect(toAtom(awkward, 'https://x.example/atom.xml')).toContain(
      '<title><![CDATA[A & B]]></title>',
    );
    expect(toAtom(awkward, 'https://x.example/atom.xml')).toContain(
      '<content type="html"><![CDATA[<p>text</p>]]></content>',
    );
  });

  it('keeps line breaks of its own, even around what looks like a section', () => {
    const text = '<![CDATA[a\n  <![CDATA[b\n  ]]]]><![CDATA[>\n  c]]>';
    expect(trimCdata(`<p>\n  ${text}\n</p>\n<q>\n  <r/>\n</q>`)).toBe(
      `<p>${text}</p>\n<q>\n  <r/>\n</q>`,
    );
  });
});
