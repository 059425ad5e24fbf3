import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {violationsOn} from '../support/accessibility';
import {started, open} from '../support/browser';
import {arrived, highlighted, indexFiles, searchDialog} from '../support/search';
import {servedSite} from '../support/served-site';

describe('the search page', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const at = (search: string, prefix = '') => `${site.origin}${prefix}/search${search}`;
  const results = () => page.locator('main ol > li');
  const count = () => page.locator('main').getByRole('status');
  const address = () => Object.fromEntries(new URL(page.url()).searchParams);
  const choose = (name: string, choice: string) =>
    page.getByRole('combobox', {name}).selectOption({label: choice});

  it('answers what its address asks, and keeps what is typed in the address', async () => {
    await open(page, at('?q=RDMA'));
    await results().first().waitFor();
    const box = page.getByRole('searchbox', {name: '搜尋'});
    expect(await box.inputValue()).toBe('RDMA');
    await box.fill('-j MASQUERADE 綁定');
    await page.waitForURL((url) => url.searchParams.get('q') === '-j MASQUERADE 綁定');
    await box.fill('綁定');
    await page.waitForURL((url) => url.searchParams.get('q') === '綁定');
    await page.reload();
    await started(page);
    await results().first().waitFor();
    expect(await box.inputValue()).toBe('綁定');
  });

  it('narrows by year, series, tag and kind, all kept in the address', async () => {
    await open(page, at('?q=PVC'));
    await results().first().waitFor();
    await choose('種類', '手冊');
    await page.waitForURL(/kind=handbook/);
    await page.waitForFunction(() => !document.querySelector('main ol > li a[href^="/2018/"]'));

    await choose('種類', '文章');
    await choose('年份', '2018');
    await choose('系列', 'Kubernetes與儲存');
    await page.waitForURL(/series=/);
    await results().first().waitFor();
    expect(address()).toEqual({
      q: 'PVC',
      kind: 'article',
      year: '2018',
      series: 'Kubernetes與儲存',
    });
    // The answer before this one stays until the next is there.
    const elsewhere = results().locator('h2 a:not([href^="/2018/"])');
    await expect.poll(() => elsewhere.count()).toBe(0);
    expect(await results().count()).toBeGreaterThan(0);
    const tags = page.getByRole('combobox', {name: '標籤'});
    const tag = (await tags.locator('option').allInnerTexts()).find(
      (text) => text === 'Kubernetes',
    );
    await choose('標籤', tag ?? '');
    await page.waitForURL(/tag=/);
    await results().first().waitFor();

    await page.reload();
    await started(page);
    await results().first().waitFor();
    expect(await page.getByRole('combobox', {name: '年份'}).inputValue()).toBe('2018');
    expect(await page.getByRole('combobox', {name: '種類'}).inputValue()).toBe('article');
  });

  it('searches the other language, says so of the results, and leads there', async () => {
    await open(page, at('?q=binding'));
    await choose('語言', 'English');
    await page.waitForURL(/lang=en/);
    await results().first().waitFor();
    const link = results().first().locator('h2 a');
    expect(await link.getAttribute('hreflang')).toBe('en');
    expect(await results().first().locator('h2').getAttribute('lang')).toBe('en');
    await link.click();
    await page.waitForURL(/\/en\//);
    await arrived(page);
    expect((await highlighted(page, 'rings-search')).length).toBeGreaterThan(0);
  });

  it('goes back to the answer one came from', async () => {
    await open(page, at('?q=RDMA&kind=article'));
    await results().first().locator('h2 a').click();
    await arrived(page);
    await page.goBack();
    await results().first().waitFor();
    expect(address()).toEqual({q: 'RDMA', kind: 'article'});
    expect(await page.getByRole('searchbox', {name: '搜尋'}).inputValue()).toBe('RDMA');
  });

  it('shows more when asked, and moves the focus to the first of them', async () => {
    await open(page, at(`?q=${encodeURIComponent('的')}`));
    await results().nth(9).waitFor();
    expect(await results().count()).toBe(10);
    await page.getByRole('button', {name: '更多結果'}).click();
    await results().nth(10).waitFor();
    const focused = () =>
      results()
        .nth(10)
        .evaluate((item) => item.contains(document.activeElement));
    await expect.poll(focused).toBe(true);
  });

  it('takes the search’s keys to its own box', async () => {
    await open(page, at('?q=RDMA'));
    await results().first().waitFor();
    for (const keys of ['/', 'Control+k']) {
      await page.locator('main h1').click();
      await page.keyboard.press(keys);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
    }
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('is reached from the dialog with the query, also by Enter before there is an answer', async () => {
    await context.route(indexFiles(), (route) => route.abort());
    await open(page, `${site.origin}/2018`);
    await page.keyboard.press('/');
    await searchDialog(page).box.waitFor();
    await page.keyboard.type('RDMA');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('?q=RDMA'));
  });

  it('says what went wrong, and tries again when asked', async () => {
    await context.route(indexFiles(), (route) => route.abort());
    await open(page, at('?q=RDMA'));
    await page.getByRole('alert').filter({hasText: '未能取得索引'}).waitFor();
    await context.unroute(indexFiles());
    await page.getByRole('button', {name: '再試一次'}).click();
    await results().first().waitFor();
  });

  it('is for search engines one page, whatever is asked', async () => {
    await open(page, at('?q=RDMA'));
    await results().first().waitFor();
    const canonical = page.locator('link[rel=canonical]');
    expect(await canonical.getAttribute('href')).toMatch(/\/search$/);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  });

  it('says without JavaScript that it needs it, leads to the archive, and is what the link of the bar leads to', async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const bare = await plain.newPage();
    await bare.goto(`${site.origin}/2018`);
    await bare.locator('nav.navbar').getByRole('link', {name: '搜尋'}).click();
    await bare.waitForURL(at(''));
    const link = bare.locator('main').getByRole('link', {name: '歷年索引'});
    expect(await link.getAttribute('href')).toBe('/archive');
    expect(await bare.locator('main form').isVisible()).toBe(false);
    await plain.close();
  });

  it('says the same in English', async () => {
    await open(page, at('?q=RDMA', '/en'));
    await results().first().waitFor();
    expect(await count().innerText()).toMatch(/^Pages found: \d+$/);
    expect(await results().first().locator('h2 a').getAttribute('href')).toMatch(/^\/en\//);
  });

  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA with results: %s', async (colorScheme) => {
    await page.emulateMedia({colorScheme});
    for (const width of [375, 1280]) {
      await page.setViewportSize({width, height: 800});
      await open(page, at('?q=PVC&year=2018'));
      await results().first().waitFor();
      expect(await violationsOn(page), `${width} pixels`).toEqual([]);
    }
  });
});
