import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, inject} from 'vitest';
import {launchBrowser} from './browser';
import {serveBuild} from './static-server';

/** The built site, served, and a browser to read it with. */
export interface ServedSite {
  browser: Browser;
  /** Without a slash at its end. */
  origin: string;
}

/** Serves the built site and starts Chromium before a suite's tests and hooks, and stops both behind them. */
export function servedSite(): ServedSite {
  const site = {} as ServedSite;
  let stop: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveBuild(inject('builtSite'))]);
    stop = () => Promise.all([browser.close(), server.close()]);
    Object.assign(site, {browser, origin: server.origin});
  });
  afterAll(() => stop());
  return site;
}
