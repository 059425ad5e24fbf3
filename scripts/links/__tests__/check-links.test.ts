import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {checkLinks} from '../check-links';

const site = {url: 'https://rings.example', baseUrl: '/'};

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
  checkLinks(await folderOf(pages), site);
});

it('names every link that leads nowhere, and the page it stands on', async () => {
  const out = await folderOf({
    ...pages,
    'b.html': '<a href="/2017/x">1</a><a href="/2016/a#none">2</a><a href="#none">3</a>',
  });
  expect(() => checkLinks(out, site)).toThrow(
    'Expected links to what exists, found 3 that lead nowhere:\n' +
      '/b.html: /2017/x\n/b.html: /2016/a#none\n/b.html: #none',
  );
});

it('does not take a folder for a page', async () => {
  const out = await folderOf({'2016/a.html': '', 'index.html': '<a href="/2016">1</a>'});
  expect(() => checkLinks(out, site)).toThrow('/index.html: /2016');
});

it('knows a site below a base URL', async () => {
  const out = await folderOf({'index.html': '<a href="/rings/2016">1</a>', '2016.html': ''});
  checkLinks(out, {...site, baseUrl: '/rings/'});
  expect(() => checkLinks(out, site)).toThrow('/rings/2016');
});

it('knows addresses of every kind, the absolute ones of the site among them', async () => {
  const kinds = (to: string) => [
    `<link rel=canonical href="https://rings.example${to}">`,
    `<meta property=og:image content="https://rings.example${to}">`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<img src="${to}">`,
    `<img srcset="${to} 1x, /a.png 2x">`,
    `<script src="${to}"></script>`,
    `<form action="${to}"></form>`,
    `<svg><use xlink:href="${to}"/></svg>`,
  ];
  const whole = await folderOf({'index.html': kinds('/a.png').join(''), 'a.png': ''});
  checkLinks(whole, site);
  for (const html of kinds('/none.png')) {
    const out = await folderOf({'index.html': html, 'a.png': ''});
    expect(() => checkLinks(out, site), html).toThrow('none.png');
  }
});

it('leaves alone what is on another host, or on none', async () => {
  const links = ['https://b.example/none', '//b.example/none', 'mailto:a@b.example', 'data:,x', ''];
  const html = links.map((link) => `<a href="${link}">1</a>`).join('');
  checkLinks(await folderOf({'index.html': html}), site);
});
