import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {measureLines} from '../support/lines';
import {servedSite} from '../support/served-site';

const article = '/2018/kubernetes-storage-i';
const text = '#__blog-post-container > p, main .markdown > p';

describe('the setting of text', () => {
  const site = servedSite();
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage();
  });

  async function show(path: string, width: number): Promise<void> {
    await page.setViewportSize({width, height: 900});
    await open(page, site.origin + path);
  }

  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it.each([
    // The width of a line in the letter's own size: Han characters are as wide as that.
    {path: article, width: 1280, least: 36, most: 42},
    {path: '/docs/writing', width: 1280, least: 36, most: 42},
    {path: '/about', width: 1280, least: 36, most: 42},
    {path: article, width: 390, least: 20, most: 42},
    {path: '/docs/writing', width: 390, least: 20, most: 42},
    // Latin letters are half as wide and less.
    {path: `/en${article}`, width: 1280, least: 36, most: 42},
    {path: `/en${article}`, width: 390, least: 20, most: 42},
  ])('has $least to $most ems a line on $path at $width pixels', async (view) => {
    await show(view.path, view.width);
    const ems = await page
      .locator(text)
      .first()
      .evaluate((one) => one.clientWidth / parseFloat(getComputedStyle(one).fontSize));
    expect(ems).toBeGreaterThanOrEqual(view.least);
    expect(ems).toBeLessThanOrEqual(view.most);
  });

  it('fills lines of English with 60 to 90 letters', async () => {
    await show(`/en${article}`, 1280);
    const full = (await measureLines(page, text)).filter(({isLast}) => !isLast);
    const letters = full.reduce((sum, {text: {length}}) => sum + length, 0) / full.length;
    expect(letters).toBeGreaterThan(60);
    expect(letters).toBeLessThan(90);
  });

  it.each([
    [article, 1.8],
    [`/en${article}`, 1.7],
  ])('leads its lines on %s by %d', async (path, leading) => {
    await show(path, 1280);
    const [height = 0, size = 1] = await Promise.all(
      ['line-height', 'font-size'].map(async (name) => parseFloat(await styleOf(text, name))),
    );
    expect(height / size).toBeCloseTo(leading, 2);
  });

  it('spaces Chinese from Latin, and punctuation from punctuation', async () => {
    await show(article, 1280);
    expect(await styleOf(text, 'text-autospace')).toBe('normal');
    expect(await styleOf(text, 'text-spacing-trim')).toBe('normal');
    expect(await styleOf(text, 'line-break')).toBe('strict');
  });

  it('spaces Chinese from Latin also where the browser cannot, and leaves the text as it was', async () => {
    const old = await site.browser.newPage();
    await open(old, site.origin + article);
    const prose = old.locator('.markdown').first();
    const before = await prose.textContent();
    expect(await old.locator('.script-gap').count()).toBe(0);
    await old.addInitScript(() => {
      CSS.supports = () => false;
    });
    await open(old, site.origin + article);
    const gaps = prose.locator('.script-gap');
    await gaps.first().waitFor({state: 'attached'});
    expect(await gaps.count()).toBeGreaterThan(200);
    expect(await old.locator(':is(pre, code, svg, math) .script-gap').count()).toBe(0);
    expect(await prose.textContent()).toBe(before);
    expect(
      await gaps.first().evaluate((gap) => parseFloat(getComputedStyle(gap).marginInlineStart)),
    ).toBeGreaterThan(1);
    await old.close();
  });

  it.each([1280, 390])(
    'begins no Chinese line with closing punctuation, ends none with opening, and nothing sticks out: %d pixels',
    async (width) => {
      await show(article, width);
      const lines = await measureLines(page, text);
      expect(lines.length).toBeGreaterThan(50);
      expect(lines.filter((line) => /^[、。，；：？！）」』》〉】”’…]/.test(line.text))).toEqual(
        [],
      );
      expect(lines.filter((line) => /[（「『《〈【“‘]$/.test(line.text))).toEqual([]);
      expect(lines.filter(({beyond}) => beyond > 1)).toEqual([]);
    },
  );

  it('emphasises Chinese by dots and weight, never by slant', async () => {
    await show('/docs/writing', 1280);
    await page
      .locator(text)
      .first()
      .evaluate((one) => {
        one.innerHTML = '<em>強調</em><strong>重要</strong><em lang="en">slanted</em>';
      });
    const em = 'main .markdown > p em';
    expect(await styleOf(em, 'font-style')).toBe('normal');
    expect(await styleOf(em, 'text-emphasis-style')).toBe('dot');
    expect(await styleOf(`${em}[lang=en]`, 'font-style')).toBe('italic');
    expect(Number(await styleOf('main .markdown > p strong', 'font-weight'))).toBeGreaterThan(500);
    const slanted = await page
      .locator('main *:lang(zh)')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          getComputedStyle(one).fontStyle === 'normal' ? [] : [one.outerHTML.slice(0, 80)],
        ),
      );
    expect(slanted).toEqual([]);
  });
});
