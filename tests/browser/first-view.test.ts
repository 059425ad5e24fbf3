import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {layOutWhole, started} from '../support/browser';
import {pageTypes} from '../support/page-types';
import {servedSite} from '../support/served-site';

/** A page that is searched fills itself; a page that is not found reads its own address. */
const pagesAtRest = pageTypes.filter((path) => !/search|404/.test(path));

/** Where every element stands that is seen, and its look, but for what scripts may show: a button more beside a listing. */
async function places(page: Page): Promise<string[]> {
  await layOutWhole(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('main [data-feed=omit], dialog, script'))
      .map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const looks = [style.color, style.fontFamily, style.backgroundColor, style.textDecoration];
        return [element.tagName, element.className, x, y, width, height, ...looks].join(' ');
      }),
  );
}

describe('before anybody touches a page', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    page = await context.newPage();
    requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  });
  afterEach(() => context.close());

  it.each(pagesAtRest)('%s asks for nothing but itself', async (path) => {
    await page.goto(site.origin + path, {waitUntil: 'networkidle'});
    expect(requests.filter((one) => !one.endsWith('/img/favicon.svg'))).toEqual([path]);
  });

  it.each(pagesAtRest.flatMap((path) => [1280, 390].map((width) => ({path, width}))))(
    '$path looks, $width px wide, as it will with all style rules',
    async ({path, width}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(site.origin + path);
      const before = await places(page);
      await started(page);
      expect(await page.locator('head > link[rel=stylesheet]').count()).toBe(1);
      const after = await places(page);
      expect(after.filter((place, index) => place !== before[index]).slice(0, 5)).toEqual([]);
    },
  );

  it('a page fetches scripts at once where its address says what to show', async () => {
    await page.goto(`${site.origin}/search?q=iptables`);
    await page.locator('html[data-ready]').waitFor({state: 'attached'});
  });

  it('a page fetches scripts at once for a reader who comes from another page of the site', async () => {
    await page.goto(`${site.origin}/2018`);
    await page.locator('main h2 a').first().click();
    await page.waitForURL(/\/2018\/./);
    await page.locator('html[data-ready]').waitFor({state: 'attached'});
  });
});

describe('a page whose scripts do not arrive', () => {
  const site = servedSite();

  it('still leads on by what is a link, and tries again at the next click', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let isDown = true;
    await context.route(/\/assets\/js\//, (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${site.origin}/about`);
    const button = page.locator('[data-act=color-mode]').first();
    const choice = () => page.locator('html').getAttribute('data-theme-choice');
    await button.click();
    await expect.poll(() => page.locator('html[data-waiting]').count()).toBe(0);
    expect(await choice()).toBe('system');
    isDown = false;
    await button.click();
    await expect.poll(choice).toBe('light');
    isDown = true;
    await page.goto(`${site.origin}/2018`);
    await page.locator('a[data-act=search]').click();
    await page.waitForURL(/\/search$/);
    await context.close();
  });
});
