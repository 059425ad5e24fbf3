import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, inject, it} from 'vitest';
import {violationsOn} from '../support/accessibility';
import {intercept, open, started} from '../support/browser';
import {
  arrived,
  brotliSize,
  highlighted,
  indexFiles,
  InputMethod,
  searchDialog,
  searchFor,
} from '../support/search';
import {servedSite} from '../support/served-site';

const storage = '/2018/kubernetes-storage-i';

/** Keeps the code of the dialog from arriving until it is let go. */
async function heldCode(page: Page): Promise<{letGo: () => void}> {
  const held: (() => void)[] = [];
  await intercept(page, /assets\/js\/search\./, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  return {letGo: () => held.forEach((go) => go())};
}

describe('the search', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  const build = inject('builtSite');
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    await open(page, `${site.origin}/2018`);
  });
  afterEach(() => context.close());

  const trigger = () => page.locator('nav.navbar').getByRole('button', {name: '搜尋'});
  const hasFocus = (selector: string) =>
    page.evaluate((found) => document.activeElement?.matches(found) ?? false, selector);

  it.each(['/', 'Control+k', 'Meta+k'])('opens by %s with the cursor in its box', async (keys) => {
    await page.keyboard.press(keys);
    await searchDialog(page).box.waitFor();
    expect(await hasFocus('dialog input')).toBe(true);
    expect(await searchDialog(page).box.inputValue()).toBe('');
  });

  it('leaves / to a field that is typed in', async () => {
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('/');
    expect(await searchDialog(page).dialog.count()).toBe(0);
  });

  it('is closed by Escape, by its button and by a click beside it, and gives the focus back', async () => {
    const ways = [
      () => page.keyboard.press('Escape'),
      () => searchDialog(page).dialog.getByRole('button', {name: '關閉'}).click(),
      () => page.mouse.click(5, 500),
    ];
    for (const close of ways) {
      await trigger().click();
      await searchDialog(page).box.waitFor();
      await close();
      await searchDialog(page).dialog.waitFor({state: 'detached'});
      await expect.poll(() => hasFocus('nav.navbar [data-act=search]')).toBe(true);
    }
  });

  it('finds what an input method commits, not what it is still composing', async () => {
    const {box, options, dialog} = searchDialog(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const input = new InputMethod(await context.newCDPSession(page));
    await page.keyboard.press('/');
    await box.waitFor();
    for (const text of ['ㄅ', 'ㄅㄤ', '綁', '綁ㄉ', '綁定']) {
      await input.compose(text);
    }
    await page.waitForTimeout(300);
    expect(await box.inputValue()).toBe('綁定');
    expect(await options.count()).toBe(0);
    expect(asked.filter((url) => indexFiles().test(url))).toEqual([]);

    await input.commit('綁定');
    await options.first().waitFor();
    expect(await dialog.locator('mark').first().innerText()).toBe('綁定');
  });

  it('does not open a result by the Enter that ends a composition, in Safari either', async () => {
    await searchFor(page, '綁定');
    const {box, dialog} = searchDialog(page);
    for (const ending of [{isComposing: true}, {keyCode: 229}]) {
      await box.dispatchEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        cancelable: true,
        ...ending,
      });
    }
    await page.waitForTimeout(200);
    expect(await dialog.count()).toBe(1);
    expect(page.url()).toBe(`${site.origin}/2018`);
  });

  it('is a combobox whose options the arrow keys, Home and End go through', async () => {
    await searchFor(page, 'PVC');
    const {box, options, active, status} = searchDialog(page);
    const last = (await options.count()) - 1;
    const isActive = async (index: number) => {
      const id = await options.nth(index).getAttribute('id');
      expect(await box.getAttribute('aria-activedescendant')).toBe(id);
      expect(await active.getAttribute('id')).toBe(id);
    };
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await status.innerText()).toMatch(/^找到\d+頁$/);
    await isActive(0);
    for (const [key, index] of [
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await isActive(index);
    }
  });

  it('opens a result at its heading, with the matches highlighted until they are cleared', async () => {
    await searchFor(page, 'waitforfirstconsumer');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`${storage}(#|$)`));
    const bar = await arrived(page);
    expect(page.url()).not.toContain('?');
    const found = await highlighted(page, 'rings-search');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['WaitForFirstConsumer']));
    const {hash} = new URL(page.url());
    if (hash) {
      const top = await page.evaluate(
        (id) => document.getElementById(id)?.getBoundingClientRect().top,
        decodeURIComponent(hash.slice(1)),
      );
      expect(top).toBeLessThan(300);
    }
    expect(await highlighted(page, 'rings-search-current')).toHaveLength(1);
    await bar.getByRole('button', {name: '下一處'}).click();
    expect(await highlighted(page, 'rings-search-current')).toHaveLength(1);
    await bar.getByRole('button', {name: '清除'}).click();
    expect(await highlighted(page, 'rings-search')).toEqual([]);
    expect(await bar.count()).toBe(0);

    await page.reload();
    await page.waitForTimeout(500);
    expect(await highlighted(page, 'rings-search')).toEqual([]);
  });

  it('highlights Traditional text for a query in Simplified, and Escape clears it', async () => {
    await searchFor(page, '绑定');
    await page.keyboard.press('Enter');
    const bar = await arrived(page);
    expect(new Set(await highlighted(page, 'rings-search'))).toEqual(new Set(['綁定']));
    await page.keyboard.press('Escape');
    await bar.waitFor({state: 'detached'});
    expect(await highlighted(page, 'rings-search')).toEqual([]);
  });

  it('unfolds the other places of a page', async () => {
    await searchFor(page, 'PVC');
    const {dialog} = searchDialog(page);
    const unfold = dialog.getByRole('option', {name: /本頁還有/}).first();
    const name = await unfold.locator('..').getAttribute('aria-label');
    const inGroup = dialog.getByRole('group', {name: name ?? '', exact: true}).getByRole('option');
    const others = Number(/\d+/.exec(await unfold.innerText())?.[0]);
    expect(await inGroup.count()).toBe(2);
    await unfold.click();
    await inGroup.nth(others).waitFor();
    expect(await inGroup.count()).toBe(1 + others);
  });

  it('says that nothing is found', async () => {
    await page.keyboard.press('/');
    await searchDialog(page).box.fill('龘龘龘龘');
    await searchDialog(page).dialog.getByText('沒有頁面含有「龘龘龘龘」').waitFor();
    expect(await searchDialog(page).status.innerText()).toBe('找到0頁');
  });

  it('shows what is typed as text, whatever it is', async () => {
    await page.keyboard.press('/');
    await searchDialog(page).box.fill('<img src=x onerror=alert(1)>龘');
    await searchDialog(page).status.filter({hasText: '找到'}).waitFor();
    expect(await searchDialog(page).dialog.locator('img').count()).toBe(0);
  });

  it('says so when offline, and goes on by itself once back', async () => {
    await page.keyboard.press('/');
    const {box, dialog, options} = searchDialog(page);
    await box.waitFor();
    await box.fill('PVC');
    await options.first().waitFor();
    await page.reload();
    await started(page);
    await page.keyboard.press('/');
    await box.waitFor();
    await context.setOffline(true);
    await box.fill('RDMA');
    await dialog.getByRole('alert').filter({hasText: '目前沒有網路'}).waitFor();
    await context.setOffline(false);
    await options.first().waitFor();
  });

  it('says so when its own code does not arrive, and can be asked again', async () => {
    await context.setOffline(true);
    await trigger().click();
    await page.keyboard.type('PVC');
    const {dialog, options} = searchDialog(page);
    await dialog.getByRole('alert').filter({hasText: '未能載入搜尋'}).waitFor();
    await context.setOffline(false);
    await dialog.getByRole('button', {name: '再試一次'}).click();
    await dialog.getByRole('alert').waitFor({state: 'detached'});
    await options.first().waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
  });

  it('says so when the index does not arrive, and tries again when asked', async () => {
    await intercept(page, indexFiles(), (route) => route.abort());
    await page.keyboard.press('/');
    const {box, dialog, options} = searchDialog(page);
    await box.fill('PVC');
    await dialog.getByRole('alert').filter({hasText: '未能取得索引'}).waitFor();
    await context.unroute(indexFiles());
    await dialog.getByRole('button', {name: '再試一次'}).click();
    await dialog.getByRole('alert').waitFor({state: 'detached'});
    await options.first().waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
  });

  it('says so when a part of the index does not arrive, while the rest answers', async () => {
    await intercept(page, indexFiles('terms/'), (route) => route.abort());
    await page.keyboard.press('/');
    const {box, dialog, options} = searchDialog(page);
    await box.fill('PVC');
    await dialog.getByRole('alert').filter({hasText: '部分索引未能取得'}).waitFor();
    await context.unroute(indexFiles('terms/'));
    await dialog.getByRole('button', {name: '再試一次'}).click();
    await dialog.getByRole('alert').waitFor({state: 'detached'});
    await options.first().waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
  });

  it('remembers what was searched for and opened, on this device, until it is forgotten', async () => {
    for (const query of ['RDMA', 'PVC']) {
      await searchFor(page, query);
      await page.keyboard.press('Enter');
      await arrived(page);
      await open(page, `${site.origin}/2018`);
    }
    const {options, dialog, box} = searchDialog(page);
    const recent = async () => (await options.allInnerTexts()).map((text) => text.split('\n')[0]);
    await page.keyboard.press('/');
    await options.first().waitFor();
    expect(await recent()).toEqual(['PVC', 'RDMA']);
    await page.keyboard.press('Delete');
    expect(await recent()).toEqual(['RDMA']);
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('RDMA');
    await dialog.getByRole('group').first().waitFor();
    await box.fill('');
    await dialog.getByRole('button', {name: '全部清除'}).click();
    await expect.poll(() => options.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('rings.search.recent'))).toBeNull();
  });

  it('works where the storage is blocked', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await started(page);
    await searchFor(page, 'PVC');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(storage));
  });

  it('loads its code when it is first used: a few kilobytes', async () => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    const kilobytesFor = async (query: string) => {
      const {box, status} = searchDialog(page);
      scripts.clear();
      await box.fill(query);
      await status.filter({hasText: '找到'}).waitFor();
      return brotliSize(build, [...scripts]) / 1000;
    };
    await page.keyboard.press('/');
    await searchDialog(page).box.waitFor();
    const isInterface = (path: string) => path.includes('/islands.');
    const interfaces = brotliSize(build, [...scripts].filter(isInterface)) / 1000;
    const opening =
      brotliSize(
        build,
        [...scripts].filter((path) => !isInterface(path)),
      ) / 1000;
    const first = opening + (await kilobytesFor('綁定'));
    const other = await kilobytesFor('PVC');
    const misspelt = await kilobytesFor('storgeclass');
    console.log(
      `client code of the search, brotli: ${first.toFixed(1)} KB for the first answer, ` +
        `${other.toFixed(1)} KB more for a word that has another, ${misspelt.toFixed(1)} KB more for a misspelt one; ` +
        `${interfaces.toFixed(1)} KB beside it for what renders it`,
    );
    // Each language brings its messages itself: in Chinese 0.1 KB more than in English.
    expect(first).toBeLessThanOrEqual(8.4);
    expect(interfaces).toBeLessThanOrEqual(8);
    const english = readdirSync(path.join(build, 'en/assets/js'))
      .filter((file) => /^search\.\w+\.js$/.test(file))
      .map((file) => `en/assets/js/${file}`);
    expect(english).toHaveLength(1);
    expect(brotliSize(build, english)).toBeLessThanOrEqual(8192);
    expect(other + misspelt).toBeLessThanOrEqual(2);
  });

  it('keeps what is typed while its code is on its way, and Enter leads to the search page', async () => {
    const code = await heldCode(page);
    await page.keyboard.press('/');
    await page.keyboard.type('綁定 PV');
    const {dialog, box, options} = searchDialog(page);
    expect(await dialog.getByRole('textbox', {name: '搜尋'}).inputValue()).toBe('綁定 PV');
    expect(await box.count()).toBe(0);
    code.letGo();
    await box.waitFor();
    expect(await box.inputValue()).toBe('綁定 PV');
    await page.keyboard.type('C');
    expect(await box.inputValue()).toBe('綁定 PVC');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});

    await page.reload();
    await started(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('RDMA');
    await page.keyboard.press('Enter');
    // The code is still on its way there.
    await page.waitForURL(`${site.origin}/search?q=RDMA`, {waitUntil: 'commit'});
  });

  it('leaves a text that an input method is composing in peace when its code arrives', async () => {
    const code = await heldCode(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const input = new InputMethod(await context.newCDPSession(page));
    await page.keyboard.press('Control+k');
    const {box, dialog, options} = searchDialog(page);
    await dialog.waitFor();
    await input.compose('綁ㄉ');
    code.letGo();
    await box.waitFor();
    await page.waitForTimeout(300);
    expect(asked.filter((url) => indexFiles().test(url))).toEqual([]);
    await input.compose('綁定');
    await input.commit('綁定');
    expect(await box.inputValue()).toBe('綁定');
    await options.first().waitFor();
  });

  it('is left without its code, too, and the focus goes back', async () => {
    await heldCode(page);
    await trigger().click();
    await searchDialog(page).dialog.waitFor();
    await page.keyboard.press('Escape');
    await searchDialog(page).dialog.waitFor({state: 'detached'});
    await expect.poll(() => hasFocus('nav.navbar [data-act=search]')).toBe(true);
  });

  it('shows the matches again for another result on the same page', async () => {
    for (const query of ['PVC', 'WaitForFirstConsumer']) {
      await searchFor(page, query);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(storage));
      const bar = await arrived(page);
      await bar.getByText(query, {exact: true}).waitFor();
    }
    expect(new Set(await highlighted(page, 'rings-search'))).toEqual(
      new Set(['WaitForFirstConsumer']),
    );
  });

  it('opens elsewhere with a key held, as any link', async () => {
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      trigger().click({modifiers: ['Control']}),
    ]);
    await other.waitForURL(`${site.origin}/search`);
    expect(await searchDialog(page).dialog.count()).toBe(0);
  });

  it.each([
    ['light', 375],
    ['light', 1280],
    ['dark', 375],
    ['dark', 1280],
  ] as const)('meets WCAG 2.2 AA, open and on arrival: %s, %i pixels', async (scheme, width) => {
    await page.emulateMedia({colorScheme: scheme});
    await page.setViewportSize({width, height: 800});
    await searchFor(page, 'PVC');
    expect(await violationsOn(page), 'with results').toEqual([]);
    await page.keyboard.press('Enter');
    const bar = await arrived(page);
    expect(await violationsOn(page), 'on arrival').toEqual([]);
    await bar.getByRole('button', {name: '清除'}).click();
    await page.keyboard.press('/');
    await searchDialog(page).options.first().waitFor();
    expect(await violationsOn(page), 'with recent queries').toEqual([]);
  });
});
