import {describe, expect, inject, it} from 'vitest';
import {all, readContentPages} from '../support/pages';
import {servedSite} from '../support/served-site';

const fonts = ['Noto Sans CJK TC', 'WenQuanYi Zen Hei', 'DejaVu Sans'];

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

/** Labels of less than 10 pixels on the screen. */
function illegible(): string[] {
  return [...document.querySelectorAll<SVGTextElement>('figure svg[role=img] text')].flatMap(
    (text) => {
      const {a} = text.getScreenCTM() ?? {a: 0};
      const size = a * parseFloat(getComputedStyle(text).fontSize);
      return size < 9.99 ? [`${text.textContent}: ${size.toFixed(1)}`] : [];
    },
  );
}

const pages = readContentPages(inject('builtSite')).filter(
  (page) => all(page, 'figure svg[role=img]').length > 0,
);

describe('the labels of figures', () => {
  const site = servedSite();

  it.each(pages.map(({path}) => path))(
    'are legible on a phone and stay in their boxes in three fonts: %s',
    async (path) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      await page.setViewportSize({width: 390, height: 844});
      await page.goto(site.origin + path);
      expect(await page.evaluate(illegible)).toEqual([]);
      await page.setViewportSize({width: 1280, height: 900});
      for (const font of fonts) {
        const has = await page.evaluate(
          (name) => document.fonts.check(`14px "${name}"`) && name,
          font,
        );
        expect(has).toBe(font);
        const style = await page.addStyleTag({
          content: `svg text {font-family: "${font}" !important}`,
        });
        expect(await page.evaluate(overflowing), font).toEqual([]);
        await style.evaluate((element) => (element as Element).remove());
      }
      await context.close();
    },
  );
});
