import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {hydrated, launchBrowser, open} from '../support/browser';
import {serveBuild} from '../support/static-server';
import type {Server} from '../support/static-server';

const pages = ['/docs/figures', '/en/docs/figures'];
const drawings = 'figure svg[role=img]:has(g[class*=drawing_])';

/** Labels that stick out of the drawing, or of the smallest shape around their middle, with how far in pixels. */
function overflowing(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>('figure svg[role=img]')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const shapes = [...svg.querySelectorAll('rect, circle, path')]
      .filter((shape) => getComputedStyle(shape).fill !== 'none')
      .map((shape) => shape.getBoundingClientRect())
      // Not the heads of arrows, nor the bars on lifelines, over which a label may stand.
      .filter(({width, height}) => width > 14 && height > 14);
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const label = text.getBoundingClientRect();
      const [x, y] = [(label.left + label.right) / 2, (label.top + label.bottom) / 2];
      const around = shapes
        .filter((box) => box.left <= x && box.right >= x && box.top <= y && box.bottom >= y)
        .sort((a, b) => a.width * a.height - b.width * b.height)[0];
      const over = [frame, ...(around ? [around] : [])].map((box) =>
        Math.max(box.left - label.left, label.right - box.right),
      );
      return Math.max(...over) > 0.5
        ? [`${text.textContent}: ${Math.max(...over).toFixed(1)}`]
        : [];
    });
  });
}

describe('figures drawn while building', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveBuild(inject('builtSite'))]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const withPage = async (
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext(options);
    await use(await context.newPage());
    await context.close();
  };

  describe.each(['Noto Sans CJK TC', 'WenQuanYi Zen Hei', 'DejaVu Sans'])('in %s', (font) => {
    it.each(pages)('keep every label in its box: %s', (path) =>
      withPage({viewport: {width: 1280, height: 900}}, async (page) => {
        await open(page, server.origin + path);
        const has = await page.evaluate(
          (name) => document.fonts.check(`14px "${name}"`) && name,
          font,
        );
        expect(has).toBe(font);
        await page.addStyleTag({content: `svg text {font-family: "${font}" !important}`});
        expect(await page.locator(`${drawings} text`).count()).toBeGreaterThan(100);
        expect(await page.evaluate(overflowing)).toEqual([]);
      }),
    );
  });

  it.each(pages)('keep letters of 10 px or more on a phone: %s', (path) =>
    withPage({viewport: {width: 390, height: 844}}, async (page) => {
      await open(page, server.origin + path);
      const sizes = await page.locator(`${drawings} text`).evaluateAll((texts) =>
        texts.map((text) => {
          const {a} = (text as SVGTextElement).getScreenCTM() ?? {a: 0};
          return a * parseFloat(getComputedStyle(text).fontSize);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.99);
    }),
  );

  it('are complete without JavaScript', () =>
    withPage({javaScriptEnabled: false}, async (still) => {
      await still.goto(`${server.origin}/docs/figures`);
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
      await open(page, `${server.origin}/docs/figures`);
      const loaded = await markup();
      expect(fetched).toEqual([]);

      await page.goto(`${server.origin}/docs/writing`);
      await hydrated(page);
      await page.locator('a[href="/docs/figures"]').first().click();
      await page.waitForURL(`${server.origin}/docs/figures`);
      await expect.poll(markup, {timeout: 10_000}).toEqual(loaded);
      expect(fetched).toHaveLength(loaded.length);
    }));
});
