import {JSDOM} from 'jsdom';
import {beforeAll, describe, expect, it} from 'vitest';
import {cardOf, copyOf, type Card} from '../cards';

const html = `<ul>
  <li data-series="名稱解析" hidden><svg></svg><div>
    <h2 class="heading" lang="en"><a href="/en/2018/dns-ii">DNS 的<code>resolv.conf</code></a></h2>
    <span>English</span>
    <p>誰寫了它</p>
    <p><time datetime="2018-04-01">2018年4月1日</time> <span>Replayed <time datetime="2026-01-02"></time></span>
      <a href="/series/dns">名稱解析（第2篇）</a><a rel="tag" href="/tags/dns">#DNS</a><a rel="tag" href="/tags/net">#網路</a></p>
  </div></li>
  <li><h2><a href="/2018/alone">Alone</a></h2><p></p></li>
</ul>`;

describe('a card on the page', () => {
  let card: Card;
  let other: Card;
  beforeAll(() => {
    const {document} = new JSDOM(html, {url: 'https://rings.example/2018'}).window;
    Object.assign(globalThis, {document});
    [card, other] = [...document.querySelectorAll('li')].map(cardOf) as [Card, Card];
  });

  it('says what a view needs of its article', () => {
    const {element: _card, ...said} = card;
    expect(said).toEqual({
      slug: 'dns-ii',
      title: 'DNS 的resolv.conf',
      description: '誰寫了它',
      date: '2018-04-01',
      series: {title: '名稱解析'},
      tags: [{title: 'DNS'}, {title: '網路'}],
    });
    expect([other.slug, other.description, other.date, other.series, other.tags]).toEqual([
      'alone',
      '',
      '',
      null,
      [],
    ]);
  });

  it('is copied with a heading a level lower, seen even where it is hidden, and stays as it was', () => {
    const before = card.element.outerHTML;
    const copy = copyOf(card);
    expect(copy.hidden).toBe(false);
    expect(copy.querySelector('h2')).toBeNull();
    expect(copy.querySelector('h3')?.outerHTML).toBe(
      '<h3 class="heading" lang="en"><a href="/en/2018/dns-ii">DNS 的<code>resolv.conf</code></a></h3>',
    );
    expect(copy.textContent).toBe(card.element.textContent);
    expect(card.element.outerHTML).toBe(before);
  });
});
