import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {servedSite} from '../support/served-site';

const article = '/2018/kubernetes-storage-i';

describe('an article on paper', () => {
  const site = servedSite();
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({colorScheme: 'dark'});
    await open(page, site.origin + article);
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  });

  const style = (selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name), [
        property,
        pseudo,
      ] as const);

  it('is dark on white, even from the dark mode', async () => {
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await style('html', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style('#__blog-post-container p', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style('article pre', 'color')).toMatch(/^rgb\(\d{2}, \d{2}, \d{2}\)$/);
  });

  it('is the text alone', async () => {
    const chrome = 'nav.navbar, footer, aside:not(article *), button, .hash-link, [role=status]';
    for (const element of await page.locator(chrome).all()) {
      expect(await element.isVisible(), await element.innerHTML()).toBe(false);
    }
    expect(await page.locator('article h1').isVisible()).toBe(true);
  });

  it('says where its links lead, unless that is a place in it', async () => {
    const links = page.locator('#__blog-post-container p a, #__blog-post-container li a');
    const told = await links.evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
    );
    const away = told.filter(({href}) => !href.startsWith('#'));
    const here = told.filter(({href}) => href.startsWith('#'));
    expect(Math.min(away.length, here.length)).toBeGreaterThan(0);
    expect(away.filter(({href, after}) => !after.includes(href))).toEqual([]);
    expect(here.filter(({after}) => after !== 'none')).toEqual([]);
  });

  it('keeps figures whole, without the text a reader left closed, and wraps code', async () => {
    expect(await style('article figure', 'break-inside')).toBe('avoid');
    expect(await style('article pre code', 'white-space')).toBe('pre-wrap');
    expect(await page.locator('article figure svg').first().isVisible()).toBe(true);
    expect(await page.locator('article figure details').first().isVisible()).toBe(false);
  });

  it('opens listings that are folded on the screen', async () => {
    const handbook = await site.browser.newPage();
    await handbook.emulateMedia({media: 'print'});
    await open(handbook, `${site.origin}/docs/code-blocks`);
    const folded = await handbook.locator('article [data-code] details > pre').all();
    expect(folded.length).toBeGreaterThan(0);
    for (const rest of folded) {
      expect((await rest.boundingBox())?.height).toBeGreaterThan(10);
    }
    await handbook.close();
  });

  it('fits the paper: nothing is wider than the sheet', async () => {
    // A4 less the margins, at 96 pixels an inch.
    await page.setViewportSize({width: 658, height: 970});
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('article *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(4);
  });
});
