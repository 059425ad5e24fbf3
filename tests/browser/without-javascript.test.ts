import type {BrowserContext, Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {servedSite} from '../support/served-site';

describe('a phone without JavaScript', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await site.browser.newContext({
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: {width: 390, height: 844},
    });
    page = await context.newPage();
  });

  it('leads everywhere from its menu, and shows no button that could do nothing', async () => {
    await page.goto(site.origin);
    const menu = page.locator('nav.navbar');
    for (const name of ['歷年', '標籤', '手冊', '關於', 'English']) {
      expect(await menu.getByRole('link', {name}).isVisible(), name).toBe(true);
    }
    expect(await page.locator('button:visible').count()).toBe(0);
    await menu.getByRole('link', {name: '標籤'}).click();
    await page.waitForURL(`${site.origin}/tags`);
  });

  it("has the system's colours", async () => {
    await page.goto(site.origin);
    const background = await page
      .locator('body')
      .evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(background).toBe('rgb(23, 22, 20)');
  });

  it('opens the contents of an article and leads to a section', async () => {
    await page.goto(`${site.origin}/2018/kubernetes-storage-i`);
    const contents = page.locator('article details').first();
    await contents.locator('summary').click();
    await contents.getByRole('link').last().click();
    expect(new URL(page.url()).hash).toMatch(/^#./);
  });

  it('reaches every page of the handbook from each', async () => {
    await page.goto(`${site.origin}/docs`);
    const list = page
      .getByRole('navigation', {name: '手冊'})
      .filter({has: page.locator('summary')});
    await list.locator('summary').click();
    const links = await list.getByRole('link').all();
    const pages = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(pages.length).toBeGreaterThan(7);
    for (const path of pages) {
      await page.goto(site.origin + path);
      await list.locator('summary').click();
      const seen = await list
        .locator('a:visible')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(seen).toEqual(pages);
      expect(await list.locator('[aria-current=page]').getAttribute('href')).toBe(path);
    }
  });

  it('searches from the page that is not there, by a plain form', async () => {
    await page.goto(`${site.origin}/en/2018/no-such-article`);
    await page.getByRole('searchbox').fill('iptables -j');
    await page.getByRole('button', {name: 'Search'}).click();
    await page.waitForURL(`${site.origin}/en/search?q=iptables+-j`);
  });

  it.each(['/', '/2018', '/2018/kubernetes-storage-i', '/docs/writing'])(
    'never scrolls sideways: %s',
    async (path) => {
      await page.goto(site.origin + path);
      const {scrollWidth, clientWidth} = await page
        .locator('html')
        .evaluate(({scrollWidth, clientWidth}) => ({scrollWidth, clientWidth}));
      expect(scrollWidth).toBe(clientWidth);
    },
  );
});
