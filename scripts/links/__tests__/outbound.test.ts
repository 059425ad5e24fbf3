import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {outboundLinks} from '../outbound';

it('gathers what readers may follow to other hosts, once each, with its pages', async () => {
  const out = await folderOf({
    'a.html':
      '<a href="https://b.example/x?y=1&amp;z=2#part">1</a><a href=http://c.example>2</a>' +
      '<link rel=canonical href="https://d.example/"><img src="https://e.example/x.png">',
    'en/a.html':
      '<a href="https://b.example/x?y=1&z=2">1</a><a href="https://rings.example/2018">2</a>' +
      '<a href="/2018">3</a><a href="mailto:a@b.example">4</a>',
    'rss.xml': '<a href="https://f.example">1</a>',
  });
  expect([...outboundLinks(out, 'https://rings.example')]).toEqual([
    ['https://b.example/x?y=1&z=2', ['a.html', 'en/a.html']],
    ['http://c.example', ['a.html']],
  ]);
});
