import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {started, open} from '../support/browser';
import {servedSite} from '../support/served-site';
import {siteDir} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const articles = writtenArticles(siteDir, 'zh-Hant').filter(({year}) => year === '2018');
const registry = parse(readFileSync(join(siteDir, 'blog/series.yml'), 'utf8')) as Record<
  string,
  {title: Record<string, string>}
>;
const [paper] = articles.filter(({slug}) => slug === 'paper-tensorflow-with-rdma');
const title = paper?.title ?? '';

/** The titles of the year's series, the one that began first at the head. */
const seriesByDate = [
  ...new Set(
    articles
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .flatMap(({series}) => (series ? [registry[series]?.title['zh-Hant'] ?? series] : [])),
  ),
];

const cards = (page: Page): Locator =>
  page.locator('main li').filter({has: page.locator('svg'), visible: true});
const box = (page: Page): Locator => page.getByRole('searchbox', {name: '輸入文字篩選'});
const status = (page: Page): Locator => page.getByRole('status');
const groups = (page: Page): Locator =>
  page.locator('main h2').filter({hasNot: page.locator('a'), visible: true});

/** Resolves once a page shows this many cards. */
async function shows(page: Page, count: number): Promise<void> {
  await status(page)
    .filter({hasText: `${articles.length}篇中的${count}篇`})
    .waitFor();
  expect(await cards(page).count()).toBe(count);
}

describe('the page of a year', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext();
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    await open(page, `${site.origin}/2018`);
  });
  afterEach(() => context.close());

  it('narrows while one types, and says how many are left', async () => {
    await shows(page, articles.length);
    await box(page).pressSequentially(paper?.slug ?? '');
    await shows(page, 1);
    expect(await cards(page).getByRole('heading').innerText()).toBe(title);
    await box(page).fill('');
    await shows(page, articles.length);
  });

  it('says so when nothing is left', async () => {
    await box(page).fill('沒有這種字詞');
    await shows(page, 0);
    await page.getByText('這一年沒有文章同時含有這些字詞').waitFor();
  });

  it('reads letters of any case and width', async () => {
    await box(page).fill('ＲＤＭＡ ＴＥＮＳＯＲＦＬＯＷ');
    await shows(page, 1);
  });

  it('keeps what was typed in the address: reloading and sharing show the same', async () => {
    await box(page).fill('論文導讀');
    await shows(page, 1);
    expect(new URL(page.url()).searchParams.get('q')).toBe('論文導讀');
    await page.reload();
    await started(page);
    await shows(page, 1);
    expect(await box(page).inputValue()).toBe('論文導讀');
  });

  it('groups by series, month and tag, and keeps the choice in the address', async () => {
    expect(await groups(page).count()).toBe(0);
    const choose = (name: string) => page.getByRole('radio', {name}).check();

    await choose('系列');
    await groups(page).first().waitFor();
    expect(await groups(page).allInnerTexts()).toEqual([...seriesByDate, '不屬於任何系列']);
    expect(new URL(page.url()).search).toBe('?group=series');

    await choose('月份');
    await groups(page).filter({hasText: '2018年1月'}).first().waitFor();
    const months = new Set(
      articles.map(({date}) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`),
    );
    expect(new Set(await groups(page).allInnerTexts())).toEqual(months);

    await choose('標籤');
    await groups(page).filter({hasText: 'RDMA'}).waitFor();
    expect(await cards(page).count()).toBe(articles.flatMap(({tags}) => tags).length);

    await page.reload();
    await started(page);
    await groups(page).filter({hasText: 'RDMA'}).waitFor();
    expect(await page.getByRole('radio', {name: '標籤'}).isChecked()).toBe(true);
  });

  it('goes back in one step to where one came from, and forward to the same view', async () => {
    await open(page, `${site.origin}/archive`);
    await page.locator('main').getByRole('link', {name: '2018'}).click();
    await shows(page, articles.length);
    await box(page).pressSequentially('rdma');
    await shows(page, 1);
    await page.goBack();
    await page.waitForURL(`${site.origin}/archive`);
    await page.goForward();
    await page.waitForURL(`${site.origin}/2018?q=rdma`);
    await shows(page, 1);
  });

  it('leads to the article from anywhere on its card', async () => {
    const card = cards(page).filter({hasText: title});
    const {width = 0, height = 0} = (await card.boundingBox()) ?? {};
    for (const position of [
      {x: 6, y: 6},
      {x: width - 6, y: height / 2},
    ]) {
      await open(page, `${site.origin}/2018`);
      await card.click({position});
      await page.waitForURL(`${site.origin}/2018/${paper?.slug}`);
    }
  });

  it('leads from a tag on a card to the tag', async () => {
    await cards(page)
      .filter({hasText: title})
      .getByRole('link', {name: /^#?\s*RDMA$/})
      .click();
    await page.waitForURL(`${site.origin}/tags/rdma`);
  });

  it('gives the first Tab to a skip link, which moves the focus past the navigation', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', {name: '跳至主要內容'});
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) ?? false,
    );
    expect(inMain).toBe(true);
  });

  it('can be used by keyboard alone', async () => {
    await page.getByRole('radio', {name: '索引'}).focus();
    await page.keyboard.press('ArrowRight');
    await groups(page).first().waitFor();
    expect(await page.getByRole('radio', {name: '系列'}).isChecked()).toBe(true);
  });

  it('shows the whole list without JavaScript, and no control that could do nothing', async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const page = await plain.newPage();
    await page.goto(`${site.origin}/2018`);
    expect(await cards(page).count()).toBe(articles.length);
    for (const card of await cards(page).all()) {
      expect(await card.isVisible()).toBe(true);
    }
    expect(await page.locator('main form').isVisible()).toBe(false);
    await plain.close();
  });

  it('says the same in English', async () => {
    await open(page, `${site.origin}/en/2018?q=rdma&group=tag`);
    await status(page)
      .filter({hasText: `1 of ${articles.length} articles`})
      .waitFor();
    expect(await page.getByRole('searchbox', {name: 'Narrow by typing'}).inputValue()).toBe('rdma');
    expect(await page.getByRole('radio', {name: 'Tag'}).isChecked()).toBe(true);
  });
});
