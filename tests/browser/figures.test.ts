import {join} from 'node:path';
import {AxeBuilder} from '@axe-core/playwright';
import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readRecording} from '../../src/markdown/recordings';
import {open, started} from '../support/browser';
import {servedSite} from '../support/served-site';
import {siteDir} from '../support/site';

const paths = '/docs/figures';
/** Of the page's first packet path. */
const steps =
  readRecording(join(siteDir, 'labs'), 'docker-paths')?.traces['outside-to-published']?.length ?? 0;
const pages = [paths, '/docs/figure-components', `/en${paths}`, '/en/docs/figure-components'];

describe('a figure', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const at = (path: string) => site.origin + path;
  const first = () => page.locator('figure').first();
  const packetPath = () =>
    page
      .locator('figure')
      .filter({has: page.getByRole('slider')})
      .first();

  it('of a packet is walked by keyboard, there and back, and says where one is', async () => {
    await open(page, at(`/en${paths}`));
    const slider = packetPath().getByRole('slider', {name: 'Step'});
    const status = packetPath().getByRole('status');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Whole path');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await status.innerText()).toContain(`Step 1 of ${steps}`);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await status.innerText()).toContain(`Step 4 of ${steps}`);
    expect(await status.locator('del:visible').innerText()).toBe('172.17.8.100:8080');
    expect(await status.locator('ins:visible').innerText()).toBe('172.18.0.2:80');
    expect(await packetPath().locator('li[aria-current=step]').innerText()).toContain('DNAT');
    await page.keyboard.press('ArrowLeft');
    expect(await status.innerText()).toContain(`Step 3 of ${steps}`);
    await page.keyboard.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Whole path');
  });

  it('of a packet is walked by buttons and stands still until asked', async () => {
    await open(page, at(`/en${paths}`));
    const button = (name: string) => packetPath().getByRole('button', {name, exact: true});
    const status = packetPath().getByRole('status');
    const whole = await status.innerText();
    await page.waitForTimeout(2000);
    expect(await status.innerText()).toBe(whole);
    await button('Next step').click();
    await button('Next step').click();
    expect(await status.innerText()).toContain(`Step 2 of ${steps}`);
    await button('Step back').click();
    expect(await button('First step').getAttribute('aria-disabled')).toBe('true');
    await button('Play').click();
    await status.getByText(`Step 2 of ${steps}`).waitFor();
    await button('Pause').click();
    await button('Whole path').click();
    expect(await status.innerText()).toBe(whole);
  });

  it('is enlarged in a dialog that Escape closes, and the focus goes back', async () => {
    await open(page, at(`/en${paths}`));
    const enlarge = first().getByRole('button', {name: /^Enlarge/});
    await enlarge.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const drawing = dialog.getByRole('img');
    await drawing.waitFor();
    const widthOf = async () => (await drawing.boundingBox())?.width ?? 0;
    const fitting = await widthOf();
    await page.keyboard.press('+');
    expect(await widthOf()).toBeGreaterThan(fitting * 1.2);
    await page.keyboard.press('0');
    expect(await widthOf()).toBeCloseTo(fitting, 0);
    expect((await new AxeBuilder({page}).include('dialog').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});
    expect(await enlarge.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is pinched larger in the dialog, by two fingers', async () => {
    const touching = await site.browser.newContext({hasTouch: true});
    const phone = await touching.newPage();
    await open(phone, at(`/en${paths}`));
    await phone
      .locator('figure')
      .first()
      .getByRole('button', {name: /^Enlarge/})
      .click();
    const drawing = phone.getByRole('dialog').getByRole('img');
    await drawing.waitFor();
    const {x, y, width, height} = (await drawing.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const fingers = await touching.newCDPSession(phone);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: (apart === undefined ? [] : [-apart, apart]).map((away, id) => ({
          x: x + width / 2 + away,
          y: y + height / 2,
          id,
        })),
      });
    await touch('touchStart', 40);
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
    await touch('touchEnd');
    expect((await drawing.boundingBox())?.width).toBeCloseTo(width * 2, -1);
    await touching.close();
  });

  it('of a packet is complete without JavaScript: the whole path and every step in words', async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const still = await plain.newPage();
    await still.goto(at(paths));
    const figure = still.locator('figure:has(ol > li)').first();
    expect(await figure.locator('ol > li').count()).toBe(steps);
    expect(await figure.locator('ol > li').nth(3).isVisible()).toBe(true);
    expect(await figure.getByRole('button').count()).toBe(0);
    expect(await figure.locator('svg[role=img] circle').count()).toBeGreaterThan(10);
    await plain.close();
  });

  it('of a packet brings its script only to pages that show one', async () => {
    const walking: string[] = [];
    page.on('response', async (response) => {
      const isScript = response.url().endsWith('.js');
      if (isScript && (await response.text()).includes('data-act=play')) walking.push(page.url());
    });
    await open(page, at('/docs/writing'));
    await page.waitForLoadState('networkidle');
    expect(walking).toEqual([]);
    await open(page, at(paths));
    await page.waitForLoadState('networkidle');
    expect(walking).toEqual([at(paths)]);
  });

  it('of a packet follows its slider, wherever a browser left it', async () => {
    await page.goto(at(`/en${paths}`));
    await packetPath().getByRole('slider').fill('3');
    await started(page);
    await packetPath().getByRole('status').getByText(`Step 4 of ${steps}`).waitFor();
    await packetPath().getByRole('slider').fill('0');
    await packetPath().getByRole('status').getByText(`Step 1 of ${steps}`).waitFor();
  });

  it('is enlarged at the next try where its dialog could not be fetched', async () => {
    await open(page, at(`/en${paths}`));
    await context.setOffline(true);
    const enlarge = first().getByRole('button', {name: /^Enlarge/});
    await enlarge.click();
    await page.waitForTimeout(300);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.setOffline(false);
    await enlarge.click();
    await page.getByRole('dialog').getByRole('button', {name: 'Close'}).click();
    await page.getByRole('dialog').waitFor({state: 'detached'});
  });

  it.each(pages)('does not move the page while its script comes: %s', async (path) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const total = Number(document.documentElement.dataset['shift'] ?? 0);
          const {value} = entry as PerformanceEntry & {value: number};
          document.documentElement.dataset['shift'] = String(total + value);
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    await open(page, at(path));
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift).toBeLessThan(0.01);
  });

  // axe looks at each letter of each drawing, which takes its time on a busy machine.
  it.each(pages)(
    'is clean for axe while one walks along it: %s',
    {timeout: 180_000},
    async (path) => {
      await open(page, at(path));
      const next = page.locator('figure [data-feed=omit] button').nth(3);
      if ((await next.count()) > 0) await next.click();
      const {violations} = await new AxeBuilder({page}).include('figure').analyze();
      expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
    },
  );
});
