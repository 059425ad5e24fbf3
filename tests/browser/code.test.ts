import type {BrowserContext, Locator, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {open, started} from '../support/browser';
import {servedSite} from '../support/served-site';

const path = '/docs/code-blocks';

describe('a listing', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(10_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    page = await context.newPage();
    await open(page, site.origin + path);
  });
  afterEach(() => context.close());

  /** A listing by its title, or else by words of its code. */
  const titled = (title: string) =>
    page.locator('[data-code]').filter({has: page.locator(`p:text-is("${title}")`)});
  const containing = (language: string, text: string) =>
    page
      .locator('[data-code]')
      .filter({has: page.locator(`code.language-${language}`, {hasText: text})});
  const copied = async (block: Locator) => {
    await block.getByRole('button', {name: '複製'}).click();
    await block.getByRole('button', {name: '已複製'}).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const isClipped = (block: Locator) =>
    block
      .locator('pre')
      .first()
      .evaluate((pre) => pre.scrollWidth > pre.clientWidth);

  it('copies its code without line numbers', async () => {
    expect(await copied(titled('prompt.go'))).toMatch(
      /^func prompt.*\n\tif host == "" \{\n[^]*\n\}$/,
    );
  });

  it('copies what a change leads to, without what it takes out', async () => {
    expect(await copied(titled('pvc.yaml'))).toBe('spec:\n  accessModes:\n    - ReadWriteOncePod');
  });

  it('copies a patch as it stands', async () => {
    expect(await copied(containing('diff', '@@'))).toMatch(/\n-FROM.*1\.10\n\+FROM.*1\.11\n COPY/);
  });

  it('copies its folded lines with the others', async () => {
    const text = await copied(titled('Makefile'));
    expect(text.split('\n')).toHaveLength(35);
    expect(text).toContain('\tgofmt -l .\n\nimage: bin/agent');
  });

  it('of a terminal copies the commands alone', async () => {
    expect(await copied(containing('shell-session', 'kubectl'))).toBe(
      'kubectl get nodes \\\n  -o wide | grep master\nkubectl get pod web',
    );
    expect(await copied(containing('shell-session', 'ping'))).toMatch(
      /^ip .*\nip .*\nping [^\n]*$/,
    );
  });

  it('has a link to each line, which shows the line it leads to', async () => {
    const line = page.locator('#code-prompt-go-L42');
    const colour = () => line.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await colour();
    await line.getByRole('link').click();
    await page.waitForURL(`**${path}#code-prompt-go-L42`);
    expect(await colour()).not.toBe(before);
  });

  it('lets the keyboard walk its line numbers from one stop', async () => {
    const numbers = titled('prompt.go').getByRole('link');
    const stops = await numbers.evaluateAll((all) =>
      all
        .filter((one) => one instanceof HTMLElement && one.tabIndex === 0)
        .map((one) => one.textContent),
    );
    expect(stops).toEqual(['40']);
    await numbers.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('41');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}#code-prompt-go-L41`);
  });

  it('opens where an address leads to a folded line', async () => {
    const line = page.locator('#code-makefile-L30');
    expect(await line.isVisible()).toBe(false);
    await page.goto(`${site.origin}${path}#code-makefile-L30`);
    await line.waitFor({state: 'visible'});
  });

  it('wraps its lines where they are too long, and remembers it', async () => {
    await page.setViewportSize({width: 390, height: 800});
    const block = containing('iptables-save', 'COMMIT');
    const wrap = block.getByRole('button', {name: '自動換行'});
    expect([await isClipped(block), await wrap.getAttribute('aria-pressed')]).toEqual([
      true,
      'false',
    ]);
    await wrap.click();
    expect([await isClipped(block), await wrap.getAttribute('aria-pressed')]).toEqual([
      false,
      'true',
    ]);
    await page.goto(site.origin + path);
    expect(await isClipped(block)).toBe(false);
    await started(page);
    await block.locator('[aria-pressed=true]').waitFor();
    await wrap.click();
    expect(await isClipped(block)).toBe(true);
  });

  it('offers wrapping where the window becomes too narrow, and only there', async () => {
    const offered = () => page.locator('[data-wrap]:visible').count();
    await page.setViewportSize({width: 1280, height: 800});
    const wide = await offered();
    await page.setViewportSize({width: 390, height: 800});
    await expect.poll(offered).toBeGreaterThan(wide);
    await page.setViewportSize({width: 1280, height: 800});
    await expect.poll(offered).toBe(wide);
  });

  it('says to a screen reader that it was copied, and for a while on its button', async () => {
    const block = titled('pvc.yaml');
    await copied(block);
    expect(await page.locator('[role=status]').last().textContent()).toBe('已複製');
    await block.getByRole('button', {name: '複製', exact: true}).waitFor();
    expect(await page.locator('[role=status]').last().textContent()).toBe('');
  });

  it('offers no wrapping where every line fits', async () => {
    const button = titled('pvc.yaml').getByRole('button', {name: '自動換行'});
    expect(await button.count()).toBe(0);
  });

  it('has targets of at least 24 pixels', async () => {
    const targets = await page.locator('[data-code]').locator('button, summary, a').all();
    const sizes = await Promise.all(targets.map((target) => target.boundingBox()));
    const small = sizes.filter((box) => box && Math.min(box.width, box.height) < 24);
    expect(sizes.length).toBeGreaterThan(20);
    expect(small).toEqual([]);
  });

  it('gives its colours back to lines out of focus when the keyboard enters', async () => {
    const block = containing('typescript', 'retry');
    const keyword = block.locator('.keyword').first();
    const colour = () => keyword.evaluate((element) => getComputedStyle(element).color);
    const dimmed = await colour();
    await block.locator('pre').focus();
    expect(await colour()).not.toBe(dimmed);
  });

  it('opens and is read without JavaScript', async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const still = await plain.newPage();
    await still.goto(site.origin + path);
    const block = still
      .locator('[data-code]')
      .filter({has: still.locator('p:text-is("Makefile")')});
    expect(await block.getByRole('button').count()).toBe(0);
    await block.getByText('另外15行').click();
    await still.locator('#code-makefile-L35').waitFor({state: 'visible'});
    await block.getByText('收合').click();
    await still.locator('#code-makefile-L35').waitFor({state: 'hidden'});
    await plain.close();
  });

  it('says which tools a recording used, when one asks', async () => {
    const block = containing('shell-session', 'ping');
    const tools = block.getByText(/工具：.*iproute2/);
    expect(await tools.isVisible()).toBe(false);
    await block.getByText(/錄於Linux/).click();
    await tools.waitFor({state: 'visible'});
  });

  it('far below the screen is laid out when it comes near, and for paper', async () => {
    const last = page.locator('[data-code]').last();
    const isLaidOut = () =>
      last
        .locator('pre')
        .first()
        .evaluate((pre) => pre.checkVisibility({contentVisibilityAuto: true}));
    expect(await isLaidOut()).toBe(false);
    await page.emulateMedia({media: 'print'});
    expect(await isLaidOut()).toBe(true);
    await page.emulateMedia({media: 'screen'});
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
  });

  it('below others not yet laid out is where an address leads, and stays while one reads back', async () => {
    await page.goto('about:blank');
    await page.goto(`${site.origin}${path}#code-prompt-go-L42`);
    const top = async () => {
      const box = await page.locator('#code-prompt-go-L42').boundingBox();
      return Math.round(box?.y ?? Infinity);
    };
    const {height} = page.viewportSize() ?? {height: 0};
    await expect.poll(top).toBeLessThan(height / 2);
    const before = await top();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -200);
    await expect.poll(top).toBeGreaterThan(before + 195);
    expect(await top()).toBeLessThan(before + 205);
  });

  it('prints all of it, in lines that fit', async () => {
    await page.emulateMedia({media: 'print'});
    await page.locator('#code-makefile-L35').waitFor({state: 'visible'});
    expect(await titled('Makefile').getByRole('button', {name: '複製'}).isVisible()).toBe(false);
  });
});

describe('a note of what changed', () => {
  const site = servedSite();

  it('is reached from its year by the page of all notes, and leads back to its product there', async () => {
    const page = await site.browser.newPage();
    await open(page, `${site.origin}/2018`);
    await page
      .locator('main')
      .getByRole('link', {name: /^\d+處註記$/})
      .click();
    await page.waitForURL('**/since');
    await page.getByRole('link', {name: 'Kubernetes X Storage (I)'}).first().click();
    await page.waitForURL('**/2018/kubernetes-storage-i#since-kubernetes-1-18');
    const note = page.locator('#since-kubernetes-1-18');
    expect(await note.innerText()).toContain('Kubernetes 1.18');
    await note.getByRole('link', {name: 'Kubernetes 1.18起'}).click();
    await page.waitForURL('**/since#kubernetes');
  });
});
