import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {open} from '../support/browser';
import {articleFences} from '../support/fences';
import {servedSite} from '../support/served-site';
import {siteDir} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const storage = '/2018/kubernetes-storage-i';
const paper = '/2018/paper-tensorflow-with-rdma';
const titleOf = (locale: 'zh-Hant' | 'en', path: string) =>
  writtenArticles(siteDir, locale).find((article) => `/${article.path}` === path)?.title ?? '';

describe('an article', () => {
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
  const isInView = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const {top} = element.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    });

  it('begins with its title, its description and its day', async () => {
    await open(page, at(paper));
    const heading = page.getByRole('heading', {level: 1});
    expect(await heading.innerText()).toBe(titleOf('zh-Hant', paper));
    expect(await page.locator('article header time').first().innerText()).toBe('2018年1月23日');
  });

  it('leads to its translation and back, and keeps the place one reads at', async () => {
    await open(page, at(`${storage}#after-2018`));
    const language = (name: string) => page.locator('nav.navbar').getByRole('link', {name});

    await language('English').click();
    await page.waitForURL(at(`/en${storage}#after-2018`));
    const heading = page.getByRole('heading', {level: 1});
    expect(await heading.innerText()).toBe(titleOf('en', storage));
    expect(await isInView('#after-2018')).toBe(true);

    await language('中文').click();
    await page.waitForURL(at(`${storage}#after-2018`));
    expect(await heading.innerText()).toBe(titleOf('zh-Hant', storage));
    expect(await isInView('#after-2018')).toBe(true);
  });

  it('can be switched to dark colours, which stay', async () => {
    await open(page, at(paper));
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    const toggle = page.getByRole('button', {name: /切換淺色與深色模式/});
    await toggle.click(); // from the system's choice to light
    await toggle.click();
    await page.locator('html[data-theme=dark]').waitFor();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await background()).toBe(dark);
  });

  it('copies a listing exactly as it was written', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    await open(page, at(storage));
    const written = articleFences(siteDir)
      .filter(({file, language}) => file.startsWith(`blog${storage}/`) && language === 'yaml')
      .map(({text}) => text);
    const blocks = await page
      .locator('div')
      .filter({has: page.locator(':scope > pre > code.language-yaml')})
      .all();
    const copied: string[] = [];
    for (const block of blocks) {
      await block.getByRole('button', {name: '複製'}).click();
      await block.getByRole('button', {name: '已複製'}).waitFor();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(written.length).toBeGreaterThan(0);
    expect(copied).toEqual(written);
  });

  it.each([storage, paper, `/en${storage}`, `/en${paper}`])(
    'names each of its figures and tells them in words: %s',
    async (path) => {
      await open(page, at(path));
      const figures = await page.locator('figure').all();
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        const title = (await figure.locator('svg > title').textContent()) ?? '';
        expect(title).toMatch(/\S/);
        const picture = figure.getByRole('img', {name: title});
        expect(await picture.count()).toBe(1);
        await figure.locator('summary').click();
        const text = await figure.locator('details p').innerText();
        expect(text).toBe(await figure.locator('svg > desc').textContent());
      }
    },
  );

  it('sets its formulas in MathML that is seen', async () => {
    await open(page, at(paper));
    const formulas = await page.locator('article math').all();
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      const {width = 0, height = 0} = (await formula.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThan(4);
    }
    expect(await page.locator('.katex-html').count()).toBe(0);
  });

  it('is wholly there without JavaScript', async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const still = await plain.newPage();
    await still.goto(at(storage));
    await open(page, at(storage));
    /** What is seen but the buttons that only JavaScript makes work. */
    const textOf = async (one: Page) => {
      const text = await one.locator('#__blog-post-container').innerText();
      return text.split(/\s*\n\s*/).filter((line) => line !== '複製');
    };
    expect(await textOf(still)).toEqual(await textOf(page));
    await plain.close();
  });

  it('marks in its contents the section one reads, also after a jump', async () => {
    await page.setViewportSize({width: 1280, height: 900});
    await open(page, at(storage));
    const current = page.locator('aside a[aria-current]');
    expect(await current.count()).toBe(0);
    for (const id of ['after-2018', 'pv-fields']) {
      await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView());
      await page.locator(`aside a[aria-current][href="#${id}"]`).waitFor();
      expect(await current.count()).toBe(1);
    }
  });

  it('says in a narrow window, too, where one is, and leads from there to a section', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, at(storage));
    const contents = page.locator('article nav').first();
    await page.locator('#pv-fields').evaluate((heading) => heading.scrollIntoView());
    const named = await page.locator('aside a[href="#pv-fields"]').textContent();
    await contents
      .locator('summary')
      .filter({hasText: named ?? ''})
      .click();
    await contents.locator('a[href="#after-2018"]').click();
    expect(await isInView('#after-2018')).toBe(true);
    const [bar, heading] = await Promise.all([
      contents.boundingBox(),
      page.locator('#after-2018').boundingBox(),
    ]);
    expect(await contents.locator('details').getAttribute('open')).toBeNull();
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  it("copies a heading's address on a click on its mark, and says so", async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    await open(page, at(storage));
    const mark = page.locator('#pv-fields a.hash-link');
    const box = (await mark.boundingBox()) ?? {width: 0, height: 0};
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    expect(await mark.getAttribute('aria-label')).toContain('PV');
    await mark.click();
    await page.getByRole('status').filter({hasText: '已複製網址'}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      at(`${storage}#pv-fields`),
    );
  });

  it('leads inside its series to the series', async () => {
    await open(page, at(storage));
    await page
      .locator('article header')
      .getByRole('link', {name: /Kubernetes與儲存/})
      .click();
    await page.waitForURL(at('/series/kubernetes-storage'));
  });
});
