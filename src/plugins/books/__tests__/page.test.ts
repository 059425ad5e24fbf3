import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {describe, expect, it} from 'vitest';
import {bookPage} from '../page';
import {toWords} from '../translations';
import {book, chapter} from './fixtures';

const chapters = [
  chapter('nat', '<h2 id="why">Why</h2><p><a href="https://rings.example/2018/dns">DNS</a></p>'),
  chapter('dns', '<h2 id="why">Why</h2><h3>How</h3>'),
];
const html = bookPage(book(chapters), toWords({}), '/assets/css/book.css');
const page = fromHtml(html);

describe('a book as one page', () => {
  it('says in which language it is, what it is and who made it', () => {
    expect(select('html', page)?.properties['lang']).toBe('zh-Hant');
    expect(html).toContain('<title>2018 – 年輪</title>');
    expect(html).toContain('A &#x3C;year>');
    expect(html).toContain('編輯室. Last changed on 2018-12-31.');
  });

  it('leads from its contents to every chapter', () => {
    const targets = selectAll('nav a', page).map(({properties}) => properties['href']);
    expect(targets).toEqual(['#nat', '#dns']);
    for (const target of targets) {
      expect(selectAll(String(target), page)).toHaveLength(1);
    }
  });

  it('has one h1, and chapters whose headings stand below their titles', () => {
    expect(selectAll('h1', page)).toHaveLength(1);
    expect(selectAll('article > h2', page)).toHaveLength(2);
    expect(selectAll('article > h3', page).map(({properties}) => properties['id'])).toEqual([
      'nat--why',
      'dns--why',
    ]);
    expect(selectAll('article > h4', page)).toHaveLength(1);
  });

  it('has links between chapters that stay on the page', () => {
    expect(select('article p:not(.date) a', page)?.properties['href']).toBe('#dns');
  });

  it('asks search engines for the articles instead', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://rings.example/2018">');
  });
});
