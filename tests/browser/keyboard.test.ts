import type {BrowserContext, Locator, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {pageTypes} from '../support/page-types';
import {servedSite} from '../support/served-site';

const article = '/2018/kubernetes-storage-i';

/** What has the focus: its name or text, whether it is seen (not under the bar), and whether one sees that it has it. */
interface Focus {
  name: string;
  seen: boolean;
  marked: boolean;
}

/** A mark is an outline: on the element, on what covers a card for it, or on the label beside a hidden input. */
function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) {
      return null;
    }
    const next = element.nextElementSibling;
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...(next ? [getComputedStyle(next)] : []),
    ];
    const {top, bottom, width, height} = element.getBoundingClientRect();
    const bar = document.querySelector('.navbar');
    const covered = bar?.contains(element) ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
      seen: width > 0 && height > 0 && bottom > covered && top < window.innerHeight,
      marked: styles.some((style) => style.outlineStyle !== 'none'),
    };
  });
}

/** Resolves once an element has the focus. */
async function isFocused(element: Locator): Promise<void> {
  await expect.poll(() => element.evaluate((one) => one === document.activeElement)).toBe(true);
}

describe('the keyboard', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it.each(pageTypes)('reaches first, on %s, a link past the menu to the text', async (path) => {
    await open(page, site.origin + path);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.innerText()).toMatch(/跳至|跳到|Skip to main content/);
    expect((await focusOf(page))?.seen).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isBelow = await page.evaluate(
      () => document.activeElement?.closest('.main-wrapper, footer') !== null,
    );
    expect(isBelow).toBe(true);
  });

  it.each(['/', '/2018', article, '/en/docs/writing', '/since', '/about', '/404.html'])(
    'walks through %s, and every step is seen and marked',
    async (path) => {
      await open(page, site.origin + path);
      const steps: Focus[] = [];
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await focusOf(page);
        if (!focus) {
          break;
        }
        steps.push(focus);
      }
      expect(steps.length).toBeGreaterThan(8);
      expect(steps.filter(({seen, marked}) => !seen || !marked)).toEqual([]);
    },
  );

  it('walks back from the end of an article, and no step is under what stays at the top', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, site.origin + article);
    await page.locator('footer.footer a').last().focus();
    const contents = page.locator('article nav').first();
    const hidden: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const focus = await focusOf(page);
      const {y = 0, height = 0} = (await contents.boundingBox()) ?? {};
      const box = await page.locator(':focus').boundingBox();
      const isIn = await contents.evaluate((nav) => nav.contains(document.activeElement));
      if (!focus?.seen || (!isIn && box && box.y + box.height <= y + height)) {
        hidden.push(focus?.name ?? 'nothing');
      }
    }
    expect(hidden).toEqual([]);
  });

  it.each([
    ['the contents of an article', article, '本頁內容'],
    ["the handbook's pages", '/docs/writing', '手冊'],
  ])('opens %s in a narrow window, and leaves by Escape', async (_list, path, name) => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, site.origin + path);
    const list = page.getByRole('navigation', {name}).locator('details');
    await list.locator('summary').press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await list
        .locator('a')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await list.getAttribute('open')).toBeNull();
    expect(await list.locator('summary').evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  describe('in a narrow window', () => {
    beforeEach(async () => {
      await page.setViewportSize({width: 390, height: 844});
      await open(page, site.origin + article);
      await page.getByRole('button', {name: '切換導覽列'}).press('Enter');
      await isFocused(page.getByRole('dialog').getByRole('button', {name: '關閉導覽列'}));
    });

    it('is taken into the menu that it opened, and cannot leave it by Tab', async () => {
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => {
          const {activeElement} = document;
          return activeElement !== document.body && !activeElement?.closest('dialog');
        });
        expect(outside).toBe(false);
      }
    });

    it('leaves the menu by Escape and is back where it was', async () => {
      await page.keyboard.press('Escape');
      await isFocused(page.getByRole('button', {name: '切換導覽列'}));
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    it('leaves the menu by its button and by a click beside it', async () => {
      await page.keyboard.press('Enter');
      await isFocused(page.getByRole('button', {name: '切換導覽列'}));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.mouse.click(380, 400);
      await page.getByRole('dialog').waitFor({state: 'detached'});
    });

    it('follows a link of the menu, which is closed when one comes back', async () => {
      await page.getByRole('dialog').getByRole('link', {name: '標籤'}).press('Enter');
      await page.waitForURL(`${site.origin}/tags`);
      await page.goBack();
      await page.waitForURL(site.origin + article);
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });
});
