import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {letScriptsComeLate} from '../../support/late-scripts';
import {searchDialog} from '../../support/search';
import {servedSite} from '../../support/served-site';

describe('the search on a page that nobody has touched, on a slow connection', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    await letScriptsComeLate(context);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it.each(['click', '/', 'Control+k', 'Enter'])('opens at the first %s', async (way) => {
    await page.goto(`${site.origin}/2018`);
    const trigger = page.locator('nav.navbar a[data-act=search]');
    if (way === 'click') await trigger.click();
    else if (way === 'Enter') await trigger.press('Enter');
    else await page.keyboard.press(way);
    await searchDialog(page).dialog.waitFor();
    await page.keyboard.type('PVC');
    await searchDialog(page).options.first().waitFor();
    expect(page.url()).toBe(`${site.origin}/2018`);
  });

  it('answers on its page what was typed and chosen before', async () => {
    await page.goto(`${site.origin}/search`);
    await page.getByRole('combobox', {name: '種類'}).selectOption({label: '手冊'});
    await page.getByRole('searchbox', {name: '搜尋'}).fill('標籤');
    await page.locator('main ol > li').first().waitFor();
    await page.waitForURL(
      ({searchParams}) =>
        searchParams.get('q') === '標籤' && searchParams.get('kind') === 'handbook',
    );
    expect(await page.getByRole('combobox', {name: '種類'}).inputValue()).toBe('handbook');
    expect(await page.locator('main ol > li h2 a:not([href^="/docs"])').count()).toBe(0);
  });

  it('is a plain form on its page until then', async () => {
    await page.goto(`${site.origin}/search`);
    await page.getByRole('combobox', {name: '種類'}).selectOption({label: '手冊'});
    await page.getByRole('searchbox', {name: '搜尋'}).fill('標籤');
    await page.keyboard.press('Enter');
    await page.waitForURL(({searchParams}) => searchParams.get('kind') === 'handbook');
    await page.locator('main ol > li').first().waitFor();
  });
});
