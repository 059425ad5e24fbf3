import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {letScriptsComeLate} from '../../support/late-scripts';
import {servedSite} from '../../support/served-site';

interface Case {
  name: string;
  path: string;
  /** What is touched; nothing was touched before. */
  button: string;
  width?: number;
  /** What is there once it has worked. */
  works: string;
}

const cases: Case[] = [
  {
    name: 'copies a listing',
    path: '/en/docs/code-blocks',
    button: '[data-code] [data-copy]',
    works: '[data-code] [data-copy][data-state=copied]',
  },
  {
    name: 'enlarges a figure',
    path: '/en/docs/figures',
    button: 'figure [data-enlarge]',
    works: 'dialog[open] svg[role=img]',
  },
  {
    name: 'walks along a path',
    path: '/en/docs/figures',
    button: 'figure [data-act=next]',
    works: 'figure li[aria-current=step]',
  },
  {
    name: 'copies the address of a heading',
    path: '/en/2018/kubernetes-storage-i',
    button: 'h2 .hash-link',
    works: 'text="Address copied"',
  },
  {
    name: 'opens the contents in a narrow window, which needs no script',
    path: '/en/2018/kubernetes-storage-i',
    width: 390,
    button: 'article summary',
    works: 'article details[open] a',
  },
];

describe('the first touch of an article, its scripts still far away', () => {
  const site = servedSite();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(10_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    await letScriptsComeLate(context);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it.each(cases)('$name', async ({path, button, width = 1280, works}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(site.origin + path);
    await page.locator(button).first().click();
    await page.locator(works).first().waitFor();
    expect(await page.locator(works).count()).toBeGreaterThan(0);
  });
});
