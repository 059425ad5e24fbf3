import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {violationsOn} from '../support/accessibility';
import {layOutWhole, open, watch} from '../support/browser';
import type {Watch} from '../support/browser';
import {bookPages, pageTypes} from '../support/page-types';
import {servedSite, type ServedSite} from '../support/served-site';

/** How far the page reaches beyond the window, in CSS pixels; what it is that reaches. */
async function overflowOf(page: Page): Promise<{pixels: number; by: string[]}> {
  await layOutWhole(page);
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    const pixels = scrollWidth - clientWidth;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return {
      pixels,
      by: pixels > 0 ? wide.slice(0, 5).map(({outerHTML}) => outerHTML.slice(0, 120)) : [],
    };
  });
}

/** Elements that would still move for a reader who asked for less motion. */
function movingOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const {transitionDuration, animationDuration} = getComputedStyle(element);
      const seconds = [transitionDuration, animationDuration].join().split(',').map(parseFloat);
      return Math.max(...seconds) > 0.001 ? [`moves: ${element.outerHTML.slice(0, 80)}`] : [];
    }),
  );
}

/** What one can hit that is smaller than 24 pixels either way; links inside a sentence may be. */
function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    /** The text of the block that an element stands in. */
    function textAround(element: Element): string {
      const parent = element.parentElement;
      return parent && isInline(parent) ? textAround(parent) : (parent?.textContent.trim() ?? '');
    }
    const targets = document.querySelectorAll('a, button, summary, select, input, [role=button]');
    return [...targets].flatMap((element) => {
      const {width, height} = element.getBoundingClientRect();
      // What is for screen readers until it has the focus is a dot.
      const isSeen =
        Math.min(width, height) > 4 && element.checkVisibility({visibilityProperty: true});
      const isInText = isInline(element) && textAround(element) !== element.textContent.trim();
      return isSeen && !isInText && Math.min(width, height) < 23.5
        ? [`${Math.round(width)} x ${Math.round(height)}: ${element.outerHTML.slice(0, 100)}`]
        : [];
    });
  });
}

const colorSchemes = ['light', 'dark'] as const;

/** A window of one width in one colour scheme. */
interface View {
  name: string;
  colorScheme: (typeof colorSchemes)[number];
  page: Page;
  watched: Watch;
}

async function openView(
  {browser, origin}: ServedSite,
  colorScheme: View['colorScheme'],
  width: number,
): Promise<View> {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: {width, height: 900},
  });
  const watched = await watch(context, origin);
  return {name: `${colorScheme} ${width}`, colorScheme, page: await context.newPage(), watched};
}

describe('every kind of page', () => {
  const site = servedSite();
  let views: View[];
  let wide: Page;
  beforeAll(async () => {
    views = await Promise.all(
      colorSchemes.flatMap((colorScheme) =>
        [375, 1280].map((width) => openView(site, colorScheme, width)),
      ),
    );
    wide = await site.browser.newPage();
  });

  it.each(pageTypes)(
    '%s meets WCAG 2.2 AA, says nothing on the console and holds still, in light and dark, narrow and wide',
    async (path) => {
      const problems = await Promise.all(
        views.map(async ({page, watched, name, colorScheme}) => {
          await open(page, site.origin + path);
          expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
          const found = [...(await violationsOn(page)), ...(await movingOn(page))];
          return [...found, ...watched.problems.splice(0)].map((text) => `${name}: ${text}`);
        }),
      );
      expect(problems.flat()).toEqual([]);
    },
  );

  it.each(pageTypes)('%s never scrolls sideways, and has no target too small', async (path) => {
    await open(wide, site.origin + path);
    // 640 is a window of 1280 at 200 %.
    for (const width of [1280, 640, 390, 320]) {
      await wide.setViewportSize({width, height: 900});
      expect(await overflowOf(wide), `${width} pixels`).toEqual({pixels: 0, by: []});
      expect(await smallTargetsOn(wide), `${width} pixels`).toEqual([]);
    }
  });

  it.each(bookPages)(
    '%s, to print or to keep, meets WCAG and never scrolls sideways',
    // A whole year on one page takes axe its time.
    {timeout: 240_000},
    async (path) => {
      // It is black on white, whatever the system's colours.
      for (const {page, name, watched} of views.filter((view) => view.name === 'dark 1280')) {
        await page.goto(site.origin + path);
        expect(await violationsOn(page), name).toEqual([]);
        expect(watched.problems.splice(0), name).toEqual([]);
      }
      await wide.goto(site.origin + path);
      for (const width of [1280, 640, 390, 320]) {
        await wide.setViewportSize({width, height: 900});
        expect(await overflowOf(wide), `${width} pixels`).toEqual({pixels: 0, by: []});
      }
    },
  );

  it.each(colorSchemes)('has a menu in narrow windows that meets WCAG, too: %s', async (scheme) => {
    const [{page, watched}] = views.filter(({name}) => name === `${scheme} 375`) as [View];
    await open(page, `${site.origin}/2018`);
    await page.getByRole('button', {name: '切換導覽列'}).click();
    const menu = page.getByRole('dialog');
    await menu.getByRole('link', {name: 'English'}).waitFor();
    expect([...(await violationsOn(page)), ...(await smallTargetsOn(page))]).toEqual([]);
    await menu.getByRole('link', {name: '歷年'}).click();
    await page.waitForURL(`${site.origin}/archive`);
    expect(watched.problems.splice(0)).toEqual([]);
  });

  it.each([
    ['in the system colours of a high-contrast theme', {forcedColors: 'active'}],
    ['with more contrast asked for', {contrast: 'more'}],
  ] as const)('meets WCAG %s', async (_case, options) => {
    const context = await site.browser.newContext({...options, reducedMotion: 'reduce'});
    const page = await context.newPage();
    for (const path of [
      '/',
      '/2018',
      '/2018/kubernetes-storage-i',
      '/docs/code-blocks',
      '/since',
    ]) {
      await open(page, site.origin + path);
      expect(await violationsOn(page), path).toEqual([]);
    }
    await context.close();
  });

  it('is what `/en` without its slash shows, too', async () => {
    const context = await site.browser.newContext();
    const {problems} = await watch(context, site.origin);
    const page = await context.newPage();
    await open(page, `${site.origin}/en`);
    await page.getByRole('heading', {level: 1, name: 'Rings'}).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is a page that helps where there is none, in the language of the address', async () => {
    const page = await site.browser.newPage();
    const answer = await page.goto(`${site.origin}/en/2018/no-such-article`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main a, nav.navbar a').count()).toBeGreaterThan(0);
    await page.close();
  });
});
