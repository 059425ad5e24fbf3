import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {late, letScriptsComeLate} from '../../support/late-scripts';
import {servedSite} from '../../support/served-site';

describe('the first touch of a page whose scripts are slow to come', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
    context.setDefaultTimeout(10_000);
    await letScriptsComeLate(context, /\.js$/);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const isReady = () => page.locator('html[data-ready]').count();

  it('changes the colours', async () => {
    await page.goto(`${site.origin}/2018`);
    const button = page.getByRole('button', {name: /目前為跟隨系統/});
    await button.click();
    expect(await isReady()).toBe(0);
    await page.getByRole('button', {name: /目前為淺色模式/}).waitFor();
    expect(await page.locator('html').getAttribute('data-theme-choice')).toBe('light');
  });

  it('opens the menu of a narrow window', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(`${site.origin}/2018`);
    await page.getByRole('button', {name: '切換導覽列'}).click();
    expect(await isReady()).toBe(0);
    await page.getByRole('dialog').getByRole('link', {name: 'English'}).waitFor();
  });

  it('follows a link at once', async () => {
    await page.goto(`${site.origin}/2018`);
    await page
      .locator('nav.navbar')
      .getByRole('link', {name: 'English'})
      .click({noWaitAfter: true});
    await page.waitForURL(`${site.origin}/en/2018`, {timeout: late, waitUntil: 'commit'});
  });

  it.each([
    ['narrows by what is typed', (one: Page) => one.getByRole('searchbox').fill('rdma'), '?q=rdma'],
    [
      'groups by what is chosen',
      (one: Page) => one.getByRole('radio', {name: '標籤'}).check(),
      '?group=tag',
    ],
  ])('%s', async (_what, touch, search) => {
    await page.goto(`${site.origin}/2018`);
    await touch(page);
    expect(await isReady()).toBe(0);
    await page.waitForURL(`${site.origin}/2018${search}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(search === '?q=rdma' ? 'rdma' : '');
  });

  it('searches for what is typed where there is no page, and fills the box only if nothing is', async () => {
    await page.goto(`${site.origin}/2018/kube-proxy_rules`, {waitUntil: 'domcontentloaded'});
    const box = page.getByRole('searchbox');
    expect(await box.inputValue()).toBe('');
    await expect.poll(() => box.inputValue(), {timeout: 10_000}).toBe('kube proxy rules');
    await page.reload({waitUntil: 'domcontentloaded'});
    await box.fill('nat');
    await page.locator('html[data-ready]').waitFor({state: 'attached'});
    await page.waitForLoadState('networkidle');
    expect(await box.inputValue()).toBe('nat');
  });
});
