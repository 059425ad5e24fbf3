import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest';
import {filesIn} from '../../src/built/files-in';
import {cacheName, ofSite} from '../../src/plugins/offline/shared/caches';
import {violationsOn} from '../support/accessibility';
import {launchBrowser, open, started} from '../support/browser';
import {base, changeEdition, makeOfflineSite} from '../support/offline-site';
import {closeSearch, searchDialog, searchFor} from '../support/search';
import {serveBuild, type ServeOptions, type Server} from '../support/static-server';

/** A worker does its work when the browser finds time for it. */
const patience = {timeout: 60_000};

describe('a site that is read offline', () => {
  let browser: Browser;
  let builds: string;
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let site: string;

  beforeAll(async () => {
    builds = mkdtempSync(path.join(tmpdir(), 'offline-'));
    const source = makeOfflineSite();
    const build = (name: string) => {
      const {status, output} = source.build('--out-dir', name);
      expect(status, output).toBe(0);
      cpSync(path.join(source.directory, name), path.join(builds, name), {recursive: true});
    };
    build('first');
    changeEdition(source);
    build('second');
    source.remove();
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    rmSync(builds, {recursive: true});
  });

  beforeEach(async () => {
    server = await serveBuild(path.join(builds, 'first'), {base});
    site = server.origin + base;
    context = await browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(patience.timeout);
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  /** Replaces what is served at the origin; nothing of before is left there. */
  async function deploy(build: string, options: ServeOptions = {}): Promise<void> {
    await server.close();
    const port = Number(new URL(server.origin).port);
    server = await serveBuild(build, {base, port, ...options});
  }

  /** How an address is kept: its text, or nothing. */
  const keptAs = (address: string) =>
    page.evaluate(
      async ([name, url]) =>
        (await (await (await caches.open(name ?? '')).match(url ?? ''))?.text()) ?? '',
      [cacheName(site, 'pages'), site + address],
    );

  /** Reads a page until all is kept that is to be, the search of its language last. */
  async function read(address: string): Promise<void> {
    await open(page, site + address);
    const language = address.startsWith('en/') ? 'en/' : '';
    await expect.poll(() => keptAs(address), patience).not.toBe('');
    await expect.poll(() => keptAs(`${language}search/manifest.bin`), patience).not.toBe('');
  }

  const text = () => page.locator('main').innerText();
  const scriptOf = () => page.locator('script[data-script]').getAttribute('data-script');
  /** Opens the search and says how its button is called, which its script says. */
  async function closeButton(): Promise<string> {
    await searchFor(page, 'certificate');
    return searchDialog(page).dialog.locator('button').first().innerText();
  }

  it('asks for nothing but the page before anybody touches it', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site}2018/cert-manager`, {waitUntil: 'networkidle'});
    const pictures = /\/(img|assets\/images)\//;
    expect(requests.filter((url) => !pictures.test(url))).toEqual([`${site}2018/cert-manager`]);
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await registered()).toBe(0);
    await started(page);
    await expect.poll(registered).toBe(1);
  });

  it('has pages that were read, their pictures and the whole search with the server stopped', async () => {
    await read('2018/cert-manager');
    await server.close();
    await page.goto(`${site}2018/cert-manager?from=mail#top`);
    expect(await text()).toContain('The first certificate');
    const width = await page
      .locator('main img')
      .evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(width).toBeGreaterThan(0);
    await started(page);
    for (const word of ['certificate', 'persimmons', 'Handbook', 'linux']) {
      await searchFor(page, word);
      await closeSearch(page);
    }
    await page.goto(`${site}search?q=persimmons`);
    await page.locator('main a[href*="/2018/second"]').first().waitFor();
  });

  it('leads on from a page that was not read, in its language, and back to it once there is a server', async () => {
    await read('2018/cert-manager');
    await read('en/2018/cert-manager');
    await server.close();
    const answer = await page.goto(`${site}en/2018/second`);
    expect(answer?.status()).toBe(503);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByText('has not been opened on this device').waitFor();
    const list = page.locator('[data-offline-list] a');
    await expect.poll(() => list.allInnerTexts()).toEqual(['cert-manager']);
    expect(await violationsOn(page)).toEqual([]);
    await list.click();
    expect(await text()).toContain('The first certificate');
    await page.goto(`${site}2018/second`);
    await page.getByText('沒有在這台裝置上打開過').waitFor();
    await deploy(path.join(builds, 'first'));
    await page.getByRole('link', {name: '再試一次'}).click();
    await page.getByText('About persimmons').waitFor();
  });

  it('goes on in a tab of the first build when another is there, and the next page is wholly new', async () => {
    await read('2018/cert-manager');
    const script = await scriptOf();
    await deploy(path.join(builds, 'second'));
    const other = await context.newPage();
    await open(other, `${site}2018/second`);
    await other.getByText('About quinces').waitFor();
    await other.close();
    await page.bringToFront();
    // What the first tab has not fetched yet is nowhere but on the device.
    expect(await closeButton()).toBe('關閉');
    await page.goto(`${site}2018/cert-manager`);
    expect(await text()).toContain('The next certificate');
    expect(await scriptOf()).not.toBe(script);
    await started(page);
    expect(await closeButton()).toBe('關起來');
    await page.goto(`${site}search?q=quinces`);
    await page.locator('main a[href*="/2018/second"]').first().waitFor();
  });

  it.each(['the network ends', 'the worker dies'])(
    'keeps the page of before, whole, where %s while a new one comes',
    async (what) => {
      await read('2018/cert-manager');
      await deploy(path.join(builds, 'second'), {held: /\/assets\/js\/search\./});
      await page.goto(`${site}2018/cert-manager`);
      expect(await text()).toContain('The next certificate');
      await page.waitForTimeout(500);
      if (what === 'the worker dies') {
        const session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
      }
      await server.close();
      await page.goto(`${site}2018/cert-manager`);
      expect(await text()).toContain('The first certificate');
      await started(page);
      expect(await closeButton()).toBe('關閉');
    },
  );

  it('is forgotten by devices once it is turned off', async () => {
    await read('2018/cert-manager');
    const kept = () =>
      page.evaluate(
        async (prefix) => ({
          caches: (await caches.keys()).filter((name) => name.startsWith(prefix)).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }),
        ofSite(site),
      );
    expect(await kept()).toEqual({caches: 3, workers: 1});
    // This repository's own site has it turned off.
    await deploy(inject('builtSite'));
    await page.goto(`${site}2018`);
    await expect.poll(kept, patience).toEqual({caches: 0, workers: 0});
  });
});

describe('a site that is not read offline', () => {
  it('has nothing of it in its pages and scripts', () => {
    const build = inject('builtSite');
    const files = filesIn(build).filter(
      // The handbook tells of it.
      (file) => /\.(html|js)$/.test(file) && file !== 'sw.js' && !/^(en\/)?docs\//.test(file),
    );
    expect(files.length).toBeGreaterThan(50);
    const trace = /serviceWorker|web-app\.json|data-offline/;
    expect(
      files.filter((file) => trace.test(readFileSync(path.join(build, file), 'utf8'))),
    ).toEqual([]);
  });
});
