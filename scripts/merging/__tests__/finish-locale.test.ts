import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {readPages} from '../finish-locale';

const siteConfig = {url: 'https://rings.example', trailingSlash: false};

it('knows of each page whether search engines may list it', async () => {
  const outDir = await folderOf({
    'index.html': '<meta name=description content=noindex>',
    '404.html': '',
    '2016/a.html': '<meta data-rh=true name=robots content="noindex, nofollow">',
  });
  const routesPaths = ['/en/404.html', '/en/', '/en/2016/a'];
  expect(readPages({routesPaths, outDir, baseUrl: '/en/', siteConfig})).toEqual({
    '/en/404.html': {noIndex: false},
    '/en/': {noIndex: false},
    '/en/2016/a': {noIndex: true},
  });
});

it('names the parts that pages are missing of', async () => {
  const outDir = await folderOf({'2016/a.html': ''});
  const routesPaths = ['/2016/a', '/2017/b', '/2017/c', '/2017', '/'];
  expect(() => readPages({routesPaths, outDir, baseUrl: '/', siteConfig})).toThrow(
    'Expected every page of the site in one of the parts, found none with /2017/b and 3 others. ' +
      'Build and name also: RINGS_PART=2017, RINGS_PART=rest.',
  );
});
