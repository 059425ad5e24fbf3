import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {articleTree} from '../article/article-tree';
import {page} from './fixtures';

const read = (body: string) =>
  toHtml(articleTree(page(body), 'https://rings.example/2018/nat')).trim();

describe('an address in a feed', () => {
  it.each([
    [
      'of a page',
      '<a href="/2018/年輪">a</a>',
      '<a href="https://rings.example/2018/%E5%B9%B4%E8%BC%AA">a</a>',
    ],
    [
      'beside the article',
      '<a href="./dns">a</a>',
      '<a href="https://rings.example/2018/dns">a</a>',
    ],
    [
      'of a heading',
      '<a href="#連線">a</a>',
      '<a href="https://rings.example/2018/nat#%E9%80%A3%E7%B7%9A">a</a>',
    ],
    ['elsewhere', '<a href="https://例.tw/a b">a</a>', '<a href="https://xn--fsq.tw/a%20b">a</a>'],
    ['of a mailbox', '<a href="mailto:a@b.tw">a</a>', '<a href="mailto:a@b.tw">a</a>'],
    [
      'already encoded',
      '<a href="/%E5%B9%B4?a=1&amp;b=2">a</a>',
      '<a href="https://rings.example/%E5%B9%B4?a=1&#x26;b=2">a</a>',
    ],
    [
      'of a picture',
      '<img src="/圖.png" alt="a">',
      '<img src="https://rings.example/%E5%9C%96.png" alt="a">',
    ],
    [
      'of a picture in a drawing',
      '<svg><image href="/a.png"></image></svg>',
      '<svg><image href="https://rings.example/a.png"></image></svg>',
    ],
    [
      'of a picture in an older drawing',
      '<svg><image xlink:href="/a.png"></image></svg>',
      '<svg><image xlink:href="https://rings.example/a.png"></image></svg>',
    ],
    [
      'of a link in a drawing',
      '<svg><a href="#x"></a></svg>',
      '<svg><a href="https://rings.example/2018/nat#x"></a></svg>',
    ],
    [
      'of a recording',
      '<video src="/a.mp4" poster="/a.png"></video>',
      '<video src="https://rings.example/a.mp4" poster="https://rings.example/a.png"></video>',
    ],
  ])('%s is absolute and percent-encoded', (_case, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('is made absolute in every candidate of a srcset, sizes kept', () => {
    expect(read('<img srcset="/小.png 480w, /b.png 2x,/c,d.png">')).toBe(
      '<img srcset="https://rings.example/%E5%B0%8F.png 480w, https://rings.example/b.png 2x,https://rings.example/c,d.png">',
    );
  });

  it('stays inside its drawing where it names a part of it', () => {
    const svg = '<svg><use href="#arrow"></use><use xlink:href="#arrow"></use></svg>';
    expect(read(svg)).toBe(svg);
  });

  it('that is no address is refused', () => {
    expect(() => read('<a href="http://[x">a</a>')).toThrow(
      'Expected the address of a link or a picture, found "http://[x".',
    );
  });
});
