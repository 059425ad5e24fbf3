import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {bind} from '../bind';
import {chapter} from './fixtures';

const site = 'https://rings.example';

/** The chapter `nat` of a book that also holds `dns`. */
function bound(html: string): string {
  const nat = chapter('nat', html);
  return toHtml(bind(nat, [nat, chapter('dns')], (target, id) => `${target}!${id}`));
}

describe('a chapter bound into a book', () => {
  it.each([
    ['an id', '<h2 id="why">a</h2>', '<h2 id="nat--why">a</h2>'],
    [
      'the names of a drawing',
      '<svg aria-labelledby="t d"><title id="t">a</title></svg>',
      '<svg aria-labelledby="nat--t nat--d"><title id="nat--t">a</title></svg>',
    ],
    [
      'a pattern in a drawing',
      '<svg><rect fill="url(#hatch)"></rect><use href="#box"></use></svg>',
      '<svg><rect fill="url(#nat--hatch)"></rect><use href="#nat--box"></use></svg>',
    ],
    ['a label', '<label for="x">a</label>', '<label for="nat--x">a</label>'],
  ])('has ids that are its own: %s', (_case, html, expected) => {
    expect(bound(html)).toBe(expected);
  });

  it.each([
    ['in the same chapter', `${site}/2018/nat#why`, 'nat!nat--why'],
    ['to another chapter', `${site}/2018/dns`, 'dns!'],
    ['to a place in another chapter', `${site}/2018/dns#how`, 'dns!dns--how'],
    ['with an encoded fragment', `${site}/2018/dns#%E5%BE%8C`, 'dns!dns--後'],
    ['to an article outside the book', `${site}/2019/nat#why`, `${site}/2019/nat#why`],
    ['to another site', 'https://kernel.org/', 'https://kernel.org/'],
  ])('has links that stay in the book where they can: %s', (_case, href, expected) => {
    expect(bound(`<a href="${href}">a</a>`)).toBe(`<a href="${expected}">a</a>`);
  });

  it('has nothing folded, for paper cannot unfold it', () => {
    expect(bound('<details><summary>a</summary>b</details>')).toBe(
      '<details open><summary>a</summary>b</details>',
    );
  });

  it('leaves the text it was given alone, which other books hold, too', () => {
    const nat = chapter('nat', '<p id="a">a</p>');
    bind(nat, [nat], () => '');
    expect(toHtml(nat.tree)).toBe('<p id="a">a</p>');
  });
});
