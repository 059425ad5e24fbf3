import type {Browser, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {started, open} from '../support/browser';
import {servedSite} from '../support/served-site';

const drawings = 'figure svg[role=img]:has(g[class*=drawing_])';

describe('figures drawn while building', () => {
  const site = servedSite();
  const withPage = async (
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page) => Promise<void>,
  ) => {
    const context = await site.browser.newContext(options);
    await use(await context.newPage());
    await context.close();
  };

  it('are complete without JavaScript', () =>
    withPage({javaScriptEnabled: false}, async (still) => {
      await still.goto(`${site.origin}/docs/figures`);
      const counts = await still
        .locator(drawings)
        .evaluateAll((all) => all.map((svg) => svg.querySelectorAll('text').length));
      expect(counts.length).toBeGreaterThan(6);
      expect(Math.min(...counts)).toBeGreaterThan(1);
    }));

  it('are fetched only on a page one comes to without loading it, and are the same there', () =>
    withPage({}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/assets/drawings/')) fetched.push(request.url());
      });
      const markup = () =>
        page
          .locator(drawings)
          .evaluateAll((all) =>
            all.map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent)),
          );
      await open(page, `${site.origin}/docs/figures`);
      const loaded = await markup();
      expect(fetched).toEqual([]);

      await page.goto(`${site.origin}/docs/writing`);
      await started(page);
      await page.locator('a[href="/docs/figures"]').first().click();
      await page.waitForURL(`${site.origin}/docs/figures`);
      await expect.poll(markup, {timeout: 10_000}).toEqual(loaded);
      expect(fetched).toHaveLength(loaded.length);
    }));
});
