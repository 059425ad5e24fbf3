import {describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {compare, holdStill} from '../support/pictures';
import {servedSite} from '../support/served-site';

/** What is photographed: a new kind of page is a new line here, then `npm run screenshots`. */
const pages = [
  {name: 'home', path: '/'},
  {name: 'year', path: '/2018'},
  {name: 'article', path: '/2018/kubernetes-storage-i'},
  {name: 'article-code', path: '/en/2018/kubernetes-storage-i#pv-fields'},
  {name: 'search', path: '/search'},
  {name: 'handbook', path: '/docs/writing'},
];

const views = [
  {colorScheme: 'light', width: 390},
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 390},
  {colorScheme: 'dark', width: 1280},
] as const;

const cases = pages.flatMap((page) => views.map((view) => ({...page, ...view})));

describe('what a reader sees', () => {
  const site = servedSite();

  it.each(cases)(
    'of the $name in $colorScheme colours at $width pixels is as it was kept',
    async ({name, path, colorScheme, width}) => {
      const context = await site.browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: {width, height: width < 600 ? 844 : 900},
        locale: 'zh-TW',
      });
      const page = await context.newPage();
      await open(page, site.origin + path);
      await holdStill(page);
      const shown = await page.screenshot({animations: 'disabled', caret: 'hide'});
      await context.close();
      expect(compare(`${name}-${colorScheme}-${width}`, shown)).toBeNull();
    },
  );
});
