import {expect, it} from 'vitest';
import {inList, listOf, namedBy} from '../client/worker/needs';

const address = 'https://x.example/rings/2018/a';

it('finds in a page its script, style rules, pictures and title, with quotes and without', () => {
  const html =
    '<title data-rh=true>A &amp; B | Rings</title>' +
    '<noscript><link rel=stylesheet href=/rings/assets/css/styles.00ff.css></noscript>' +
    '<script data-script="/rings/assets/js/main.00ff.js" data-styles="/rings/assets/css/styles.00ff.css">a.src=b</script>' +
    '<img src=/rings/assets/images/x-00ff.png> <img alt="" src="/rings/assets/images/x-00ff.png">' +
    '<img src=data:image/png;base64,x><img src=https://elsewhere.example/y.png><a href=/rings/z>';
  expect(namedBy(html, address)).toEqual({
    script: 'https://x.example/rings/assets/js/main.00ff.js',
    styles: ['https://x.example/rings/assets/css/styles.00ff.css'],
    media: ['https://x.example/rings/assets/images/x-00ff.png'],
    title: 'A &amp; B | Rings',
  });
});

it('finds nothing in a page that stands on its own', () => {
  expect(namedBy('<title>Book</title><p>…', address)).toEqual({
    script: '',
    styles: [],
    media: [],
    title: 'Book',
  });
});

it('knows where the list of a build is, and what it names', () => {
  const list = listOf('https://x.example/rings/en/assets/js/main.00ff.js');
  expect(list).toBe('https://x.example/rings/en/assets/offline/main.00ff.json');
  expect(inList(['js/a.js'], list)).toEqual(['https://x.example/rings/en/assets/js/a.js']);
});
