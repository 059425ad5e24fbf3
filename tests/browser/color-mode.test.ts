import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {servedSite} from '../support/served-site';

describe('the colours of a page', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({colorScheme: 'light'});
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    await open(page, `${site.origin}/about`);
  });
  afterEach(() => context.close());

  const button = (one: Page) => one.getByRole('button', {name: /^切換淺色與深色模式/});
  const shows = (one: Page, theme: string, choice: string) =>
    one.locator(`html[data-theme=${theme}][data-theme-choice=${choice}]`).waitFor();

  it("go from the system's to light to dark and back, and the button says which they are", async () => {
    const round = [
      ['light', 'light', '淺色模式'],
      ['dark', 'dark', '深色模式'],
      ['light', 'system', '跟隨系統'],
    ] as const;
    for (const [theme, choice, name] of round) {
      await button(page).click();
      await shows(page, theme, choice);
      const words = await page.getByRole('button', {name: `（目前為${name}）`}).count();
      expect(words, name).toBe(1);
    }
  });

  it('follow the system while nothing else is chosen', async () => {
    await page.emulateMedia({colorScheme: 'dark'});
    await shows(page, 'dark', 'system');
    await button(page).click();
    await shows(page, 'light', 'light');
    await page.emulateMedia({colorScheme: 'light'});
    await page.emulateMedia({colorScheme: 'dark'});
    await shows(page, 'light', 'light');
  });

  it('follow a choice made in another window', async () => {
    const other = await context.newPage();
    await open(other, `${site.origin}/tags`);
    await button(page).click();
    await button(page).click();
    await shows(other, 'dark', 'dark');
    await button(other).click();
    await shows(page, 'light', 'system');
  });

  it('follow, where the browser kept the page, a choice made on a later one', async () => {
    const other = await context.newPage();
    await open(other, `${site.origin}/tags`);
    await button(other).click();
    const [kept = ['', '']] = await other.evaluate(() => Object.entries(localStorage));
    await shows(page, 'light', 'light');
    await page.evaluate((name) => {
      document.documentElement.dataset['themeChoice'] = 'system';
      localStorage.setItem(name, 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    }, kept[0]);
    await shows(page, 'dark', 'dark');
  });

  it('are the chosen ones before anything is painted, on every page', async () => {
    await button(page).click();
    await button(page).click();
    await page.goto(`${site.origin}/en/about`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    const name = 'Switch between dark and light mode (currently dark mode)';
    await page.getByRole('button', {name}).waitFor();
  });
});
