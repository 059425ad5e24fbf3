import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {rings} from '../../bench/peers/lib/sites/rings';
import {startPreview, type Preview} from '../../bench/save/lib/preview';
import {launchBrowser} from '../support/browser';
import {freePort} from '../support/free-port';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {titles, today, writeWaitingJournal} from '../support/waiting-journal';

const {draft, out, scheduled} = titles.chinese;

describe('the preview', () => {
  let site: FixtureSite;
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = makeFixtureSite();
    writeWaitingJournal(site);
    vi.stubEnv('RINGS_TODAY', today);
    preview = await startPreview(rings, site.directory, await freePort(), 'zh-Hant');
    vi.unstubAllEnvs();
    browser = await launchBrowser();
    page = await browser.newPage();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await preview.close();
    site.remove();
  });

  it('lists what no build has yet, marked in a word, and nothing that is unlisted', async () => {
    await page.goto(`${preview.origin}/2019`);
    await page.locator('[data-entries] li').first().waitFor();
    expect(await page.locator('[data-entries] h2').allInnerTexts()).toEqual([
      out,
      `${draft}草稿`,
      `${scheduled}排程`,
    ]);
  });

  it.each([
    ['draft', ['草稿只有預覽看得到這一頁。拿掉draft: true，建置才會有它。']],
    ['scheduled', ['排程只有預覽看得到這一頁。2019年6月2日（UTC）起的建置才會有它。']],
    ['unlisted', ['未列出不在任何列表、訂閱與搜尋裡，知道網址的人才看得到。']],
    ['out', []],
  ])('says first on the page of an article why it is not read: %s', async (slug, said) => {
    await page.goto(`${preview.origin}/2019/${slug}`);
    await page.locator('main h1').waitFor();
    expect(await page.locator('main [role=note] p').evaluateAll(texts)).toEqual(said);
  });

  it('tells of a slip in the terminal and over the page, until it is mended', async () => {
    const file = path.join(site.directory, 'blog/2019/out/index.md');
    const text = readFileSync(file, 'utf8');
    const finding = 'blog/2019/out/index.md:12: found a link to `/2019/draft`';
    const overlay = page.frameLocator('#webpack-dev-server-client-overlay').locator('body');
    await page.goto(`${preview.origin}/2019/out`);
    await page.locator('main h1').waitFor();
    site.write('blog/2019/out/index.md', `${text}\n[甲](/2019/draft)\n`);
    await overlay.getByText(finding).waitFor();
    await expect.poll(preview.said).toContain(finding);
    site.write('blog/2019/out/index.md', text);
    await page.locator('#webpack-dev-server-client-overlay').waitFor({state: 'detached'});
    expect(await page.locator('main h1').innerText()).toBe(out);
  });
});

function texts(elements: Element[]): string[] {
  return elements.map((element) => element.textContent);
}
