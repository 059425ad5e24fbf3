import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {checkLinks} from '../check-links';

const pages = {
  'index.html': '<a href="/">0</a><a href=/2016/a>1</a><a href="/en/">2</a>',
  'en/index.html': '<a href="/en/rss.xml">1</a><a href="https://elsewhere.example/x">2</a>',
  'en/rss.xml': '',
  '2016.html': '<a href="/search?q=x">1</a><a href="mailto:a@b.example">2</a>',
  '2016/a.html': '<h2 id="節">x</h2><a href="#節">1</a><a href="/2016/%E7%AF%80">2</a>',
  '2016/節.html': '<a href="/2016/a#%E7%AF%80">1</a><a href="/2016">2</a>',
  'search.html': '',
};

it('follows links to pages, files and places, in every language and spelling', async () => {
  checkLinks(await folderOf(pages), '/');
});

it('names every link that leads nowhere, and the page it stands on', async () => {
  const out = await folderOf({
    ...pages,
    'b.html': '<a href="/2017/x">1</a><a href="/2016/a#none">2</a><a href="#none">3</a>',
  });
  expect(() => checkLinks(out, '/')).toThrow(
    'Expected links to what exists, found 3 that lead nowhere:\n' +
      '/b.html: /2017/x\n/b.html: /2016/a#none\n/b.html: #none',
  );
});

it('does not take a folder for a page', async () => {
  const out = await folderOf({'2016/a.html': '', 'index.html': '<a href="/2016">1</a>'});
  expect(() => checkLinks(out, '/')).toThrow('/index.html: /2016');
});

it('knows a site below a base URL', async () => {
  const out = await folderOf({'index.html': '<a href="/rings/2016">1</a>', '2016.html': ''});
  checkLinks(out, '/rings/');
  expect(() => checkLinks(out, '/')).toThrow('/rings/2016');
});
