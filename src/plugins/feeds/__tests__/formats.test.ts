import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {describe, expect, it} from 'vitest';
import {serializers} from '../formats';
import type {Feed} from '../types';
import {feed} from './fixtures';

const toRss = (one: Feed) => serializers.rss(one, 'https://rings.example/2018/rss.xml');
const toAtom = (one: Feed) => serializers.atom(one, 'https://rings.example/2018/atom.xml');
const toJsonFeed = (one: Feed) => serializers.json(one, 'https://rings.example/2018/feed.json');

const published = '2018-03-01T00:00:00.000Z';
const updated = '2018-05-06T00:00:00.000Z';
const awkward = '<b> & "引號" \'年\' 😀 ]]> &amp; &lt;i>';

describe('RSS', () => {
  it('tells what its channel is and where it is found', () => {
    expect(parseRssFeed(toRss(feed()))).toMatchObject({
      title: '2018 – 年輪',
      link: 'https://rings.example/2018',
      description: '2018 年發布之各種技術文',
      language: 'zh-Hant',
      lastBuildDate: 'Sun, 06 May 2018 00:00:00 GMT',
      atom: {
        links: [
          {rel: 'self', type: 'application/rss+xml', href: 'https://rings.example/2018/rss.xml'},
        ],
      },
    });
  });

  it('tells of an item all that its reader shows', () => {
    expect(parseRssFeed(toRss(feed([{}]))).items).toEqual([
      {
        title: 'NAT',
        link: 'https://rings.example/2018/nat',
        guid: {value: 'https://rings.example/2018/nat', isPermaLink: true},
        description: 'How NAT works',
        content: {encoded: '<p>text</p>'},
        categories: [{name: '網路'}],
        dc: expect.objectContaining({creators: ['編輯']}) as unknown,
        pubDate: 'Thu, 01 Mar 2018 00:00:00 GMT',
        atom: {updated},
      },
    ]);
  });

  it('takes a description for HTML, so that a tag it talks of is shown', () => {
    const [item] = parseRssFeed(toRss(feed([{summary: 'Ingress <b> & R&D'}]))).items ?? [];
    expect(item?.description).toBe('Ingress &#x3C;b> &#x26; R&#x26;D');
  });
});

describe('Atom', () => {
  it('tells what RFC 4287 demands of a feed', () => {
    const xml = toAtom(feed());
    expect(parseAtomFeed(xml)).toMatchObject({
      id: 'https://rings.example/2018',
      title: {value: '2018 – 年輪'},
      subtitle: {value: '2018 年發布之各種技術文'},
      updated,
      authors: [{name: '編輯'}],
      links: [
        {rel: 'alternate', type: 'text/html', href: 'https://rings.example/2018'},
        {rel: 'self', type: 'application/atom+xml', href: 'https://rings.example/2018/atom.xml'},
      ],
      xml: {lang: 'zh-Hant'},
    });
  });

  it('tells what RFC 4287 demands of an entry, and the rest', () => {
    expect(parseAtomFeed(toAtom(feed([{}]))).entries).toEqual([
      {
        id: 'https://rings.example/2018/nat',
        title: {value: 'NAT'},
        summary: {value: 'How NAT works'},
        content: {type: 'html', value: '<p>text</p>'},
        published,
        updated,
        authors: [{name: '編輯'}],
        links: [{rel: 'alternate', type: 'text/html', href: 'https://rings.example/2018/nat'}],
        categories: [{term: 'network', label: '網路'}],
      },
    ]);
  });
});

describe('JSON Feed', () => {
  it('is of version 1.1 and tells all that the format has a place for', () => {
    expect(JSON.parse(toJsonFeed(feed([{}])))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '2018 – 年輪',
      home_page_url: 'https://rings.example/2018',
      feed_url: 'https://rings.example/2018/feed.json',
      description: '2018 年發布之各種技術文',
      language: 'zh-Hant',
      authors: [{name: '編輯'}],
      items: [
        {
          id: 'https://rings.example/2018/nat',
          url: 'https://rings.example/2018/nat',
          title: 'NAT',
          summary: 'How NAT works',
          content_html: '<p>text</p>',
          date_published: published,
          date_modified: updated,
          authors: [{name: '編輯'}],
          tags: ['網路'],
          language: 'zh-Hant',
        },
      ],
    });
  });

  it('has the list of items that 1.1 demands even where it is empty', () => {
    expect(JSON.parse(toJsonFeed(feed()))).toHaveProperty('items', []);
  });
});

describe('every format', () => {
  const item = {title: awkward, summary: awkward, tags: [{id: 'a&b', label: awkward}]};

  it('brings markup characters, Chinese and emoji back as they were', () => {
    expect(parseRssFeed(toRss(feed([item]))).items?.[0]).toMatchObject({
      title: awkward,
      categories: [{name: awkward}],
    });
    expect(parseAtomFeed(toAtom(feed([item]))).entries?.[0]).toMatchObject({
      title: {value: awkward},
      summary: {value: awkward},
      categories: [{term: 'a&b', label: awkward}],
    });
    expect(parseJsonFeed(toJsonFeed(feed([item]))).items?.[0]).toMatchObject({
      title: awkward,
      summary: awkward,
      tags: [awkward],
    });
  });

  it('brings the article back, though it ends a CDATA section', () => {
    const html = '<p>a ]]> b &#x26;amp; 年</p>\n<pre><code>one\n  two\n</code></pre>';
    expect(parseRssFeed(toRss(feed([{html}]))).items?.[0]?.content?.encoded).toBe(html);
    expect(parseAtomFeed(toAtom(feed([{html}]))).entries?.[0]?.content?.value).toBe(html);
    expect(parseJsonFeed(toJsonFeed(feed([{html}]))).items?.[0]?.content_html).toBe(html);
  });

  it('has each article’s own text in its place, signs of replacing and all', () => {
    const texts = ['<p>$& $1</p>', "<p>&#x26;apos; '</p>"];
    const both = feed(texts.map((html) => ({html})));
    const inRss = parseRssFeed(toRss(both)).items?.map(({content}) => content?.encoded);
    const inAtom = parseAtomFeed(toAtom(both)).entries?.map(({content}) => content?.value);
    expect([inRss, inAtom]).toEqual([texts, texts]);
  });

  it('in XML refuses a text that no reader could open', () => {
    const broken = feed([{html: '<p>NA\uFFFFT</p>'}]);
    expect(() => toRss(broken)).toThrow('U+FFFF');
    expect(() => toAtom(broken)).toThrow('U+FFFF');
  });

  it('in XML refuses a title that no reader could open', () => {
    const broken = feed([{title: 'NA\u0008T'}]);
    expect(() => toRss(broken)).toThrow('U+0008');
    expect(() => toAtom(broken)).toThrow('U+0008');
  });
});
