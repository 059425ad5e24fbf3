import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, inject, it} from 'vitest';
import {open, started, type Watch} from '../support/browser';
import {oldAddresses} from '../support/old-addresses';
import {packedSite, watchPolicy} from '../support/packed-browser';
import {bookPages, pageTypes} from '../support/page-types';
import {searchFor} from '../support/search';
import {serveBuild} from '../support/static-server';

describe('the site behind nginx, under its policy', () => {
  const site = packedSite();
  let context: BrowserContext;
  let page: Page;
  let watched: Watch;
  beforeEach(async () => {
    context = await site.browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    watched = await watchPolicy(context, site.origin);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const at = (path: string) => site.origin + path;

  it('opens every kind of page, and nothing is refused, said or asked elsewhere', async () => {
    for (const path of pageTypes) {
      await open(page, at(path));
      expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(1);
    }
    for (const path of bookPages) await page.goto(at(path));
    expect(watched.problems).toEqual([]);
  });

  it('shows feeds, pictures and the page of an address that leads nowhere', async () => {
    for (const path of ['/2018/rss.xml', '/atom.xml', '/sitemap.xml', '/img/favicon.svg']) {
      await page.goto(at(path));
    }
    expect(watched.problems).toEqual([]);
    await open(page, at('/en/2018/no-such-article'));
    const refused = watched.problems.filter((problem) => !problem.includes('status of 404'));
    expect(refused).toEqual([]);
  });

  it('does all that a reader asks of it', async () => {
    await context.grantPermissions(['clipboard-write'], {origin: site.origin});
    await open(page, at('/2018'));
    await searchFor(page, 'iptables');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/2018\/|\/docs\//);
    await started(page);
    await page.getByRole('region', {name: '搜尋字詞在本頁的位置'}).waitFor();

    await open(page, at('/en/search?q=dns'));
    await page.locator('main ol > li').first().waitFor();

    await open(page, at('/2018'));
    await page.getByRole('searchbox', {name: '輸入文字篩選'}).fill('rdma');
    await page.waitForURL(at('/2018?q=rdma'));
    await page.getByRole('button', {name: /^切換淺色與深色模式/}).click();

    await open(page, at('/docs/code-blocks'));
    await page.getByRole('button', {name: '複製'}).first().click();
    await page.getByRole('button', {name: '已複製'}).waitFor();

    await open(page, at('/en/docs/figures'));
    await page.getByRole('button', {name: 'Next step', exact: true}).first().click();
    await page.getByRole('status').getByText('Step 1 of').first().waitFor();
    await page
      .getByRole('button', {name: /^Enlarge/})
      .first()
      .click();
    await page.getByRole('dialog').locator('svg').first().waitFor();

    await page.setViewportSize({width: 390, height: 844});
    await open(page, at('/2018'));
    await page.getByRole('button', {name: '切換導覽列'}).click();
    await page.getByRole('dialog').waitFor();
    expect(watched.problems).toEqual([]);
  });

  it.each([
    ['a handler', '<img src="x" onerror="window.injected = 1">', 'script-src-attr'],
    ['a style attribute', '<p style="color: red">x</p>', 'style-src-attr'],
    ['a style', '<style>p { color: red }</style>', 'style-src-elem'],
    ['a frame', '<iframe src="/2018"></iframe>', 'frame-src'],
    ['a picture of elsewhere', '<img src="https://elsewhere.example/a.png">', 'img-src'],
  ])('would refuse %s that came into a page', async (_what, html, directive) => {
    await open(page, at('/about'));
    await page.evaluate(
      (injected) => document.body.insertAdjacentHTML('beforeend', injected),
      html,
    );
    await expect.poll(() => watched.problems.join('\n')).toContain(`policy: ${directive} refused`);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

  it('is shown in no frame, not even of its own', async () => {
    await context.route('**/framing', (route) =>
      route.fulfill({contentType: 'text/html', body: '<iframe src="/2018"></iframe>'}),
    );
    await page.goto(at('/framing'));
    await expect.poll(() => watched.problems.join('\n')).toContain("frame-ancestors 'none'");
  });

  it.each(['nginx', 'a host of files alone'])(
    'leads on from old addresses, query and fragment kept: %s',
    async (kind) => {
      const host = kind === 'nginx' ? site : await serveBuild(inject('builtSite'));
      const page = await site.browser.newPage();
      // Of each form in which they were written, one; all of them: tests/site/moved.test.ts.
      const forms = [/category/, /^\/docs\/2018\//, /\.html$/];
      const olds = forms.map((form) => oldAddresses().find(({from}) => form.test(from))?.from);
      for (const old of ['', '/en'].flatMap((language) => olds.map((from) => language + from))) {
        await page.goto(`${host.origin}${old}?a=%26#place`, {waitUntil: 'commit'});
        const year = old.startsWith('/en/') ? '/en/2018' : '/2018';
        await page.waitForURL(({pathname}) => pathname === year || pathname.startsWith(`${year}/`));
        const {search, hash} = new URL(page.url());
        expect([search, hash], old).toEqual(['?a=%26', '#place']);
      }
      await page.close();
      if ('close' in host) await host.close();
    },
  );
});
