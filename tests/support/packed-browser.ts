import type {Browser, BrowserContext} from 'playwright-core';
import {afterAll, beforeAll, inject} from 'vitest';
import {launchBrowser, watch} from './browser';
import {servePacked} from './packed-site';

/** The packed site behind nginx, and a browser to read it with. */
export interface PackedSite {
  browser: Browser;
  /** Without a slash at its end. */
  origin: string;
}

/** Packs and serves the built site and starts Chromium before a suite's tests, and stops both behind them. */
export function packedSite(): PackedSite {
  const site = {} as PackedSite;
  let stop: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const [browser, server] = await Promise.all([
      launchBrowser(),
      servePacked(inject('builtSite')),
    ]);
    stop = () => Promise.all([browser.close(), server.close()]);
    Object.assign(site, {browser, origin: server.origin});
  });
  afterAll(() => stop());
  return site;
}

/** Watches a context as `watch` does, and for what the pages' policies refuse. */
export async function watchPolicy(context: BrowserContext, origin: string) {
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({effectiveDirective, blockedURI, sample}) => {
        console.error(`policy: ${effectiveDirective} refused ${blockedURI} ${sample}`);
      },
    );
  });
  return watch(context, origin);
}
