import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Browser} from 'playwright-core';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {launchBrowser, open, watch} from '../support/browser';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {serveBuild, type Server} from '../support/static-server';

const provider = `{provider: 'algolia', algolia: {appId: 'APP', apiKey: 'key', indexName: 'rings'}}`;

describe('a site that chooses Algolia, and one feed', () => {
  let fixture: FixtureSite;
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    fixture = makeFixtureSite();
    const file = 'docusaurus.config.ts';
    const config = readFileSync(path.join(fixture.directory, file), 'utf8');
    const feeds = './src/plugins/feeds/index.ts';
    fixture.write(
      file,
      config
        .replace(`{provider: 'local'}`, provider)
        .replace(`'${feeds}'`, `['${feeds}', {formats: ['atom'], most: 1}]`),
    );
    const {status, output} = fixture.build('--locale', 'zh-Hant');
    expect(status, output).toBe(0);
    server = await serveBuild(path.join(fixture.directory, 'build'));
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    fixture.remove();
  });

  it('writes no index, and says to its crawler of which language a page is', () => {
    const page = readFileSync(path.join(fixture.directory, 'build/2018.html'), 'utf8');
    expect(page).toMatch(/<meta name="?docsearch:language"? content="?zh-Hant/);
    expect(existsSync(path.join(fixture.directory, 'build/search/manifest.bin'))).toBe(false);
  });

  it('has feeds of the formats and the length that the site chose, and offers no others', () => {
    const file = (name: string) => path.join(fixture.directory, 'build', name);
    for (const page of ['index.html', '2018.html', 'tags/dns.html', '2018/cert-manager.html']) {
      const text = readFileSync(file(page), 'utf8');
      expect(text.match(/\b(?:rss\.xml|atom\.xml|feed\.json)/g), page).toContain('atom.xml');
      expect(text, page).not.toMatch(/\b(?:rss\.xml|feed\.json)/);
    }
    expect(existsSync(file('rss.xml'))).toBe(false);
    expect(readFileSync(file('2018/atom.xml'), 'utf8').match(/<entry>/g)).toHaveLength(1);
  });

  it('opens by the bar and by keys, and asks another host only what the reader types', async () => {
    const context = await browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    const {problems} = await watch(context, server.origin);
    const page = await context.newPage();
    // It listens to keys no sooner than it takes the focus.
    const box = page.locator('.DocSearch-Modal input:focus');
    await open(page, `${server.origin}/2018`);
    await page.locator('nav.navbar').getByRole('button', {name: '搜尋'}).click();
    await box.waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.DocSearch-Modal').waitFor({state: 'detached'});
    await page.locator('[data-act=search]:focus').waitFor();
    await page.keyboard.press('/');
    await box.waitFor();
    expect(problems).toEqual([]);
    await page.keyboard.type('PVC');
    await expect.poll(() => problems.join()).toContain('algolia');
    await context.close();
  });

  it('opens on its page with what the address asks', async () => {
    const context = await browser.newContext({reducedMotion: 'reduce'});
    await watch(context, server.origin);
    const page = await context.newPage();
    await page.goto(`${server.origin}/search?q=PVC`);
    const box = page.locator('.DocSearch-Modal input');
    await box.waitFor();
    expect(await box.inputValue()).toBe('PVC');
    await context.close();
  });
});
