import {chromium} from 'playwright-core';
import type {Browser, BrowserContext, Page, Route} from 'playwright-core';
import {chromiumPath} from '../../scripts/tools/find';

/** Chromium without a window, a sandbox (tests run as root) or anything it would fetch for itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** What a page must not do, collected while it is open. */
export interface Watch {
  /** Errors and warnings on the console, errors nothing caught, requests to another host: one line each. */
  problems: string[];
}

/** Watches all pages of a context; requests to another host than the origin's are refused. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    problems.push(`error: ${error.error().message}`);
  });
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  return {problems};
}

/** Opens an address, touches the page as a reader would, and waits until its scripts have started. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await started(page);
}

/** Touches the page and waits until its scripts have started. */
export async function started(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.locator('html[data-ready]').waitFor({state: 'attached'});
}

/** Has the browser lay out what would wait until it comes near, so that all of the page has its own size and place. */
export function layOutWhole(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const waiting of document.querySelectorAll<HTMLElement>('[data-code], main > article')) {
      waiting.style.contentVisibility = 'visible';
    }
  });
}

/**
 * Answers the requests of a page that match by a handler. It is opened anew: one that is open already may let requests
 * pass for a moment, since Chromium says that it intercepts before the page's process knows.
 */
export async function intercept(
  page: Page,
  files: RegExp,
  answer: (route: Route) => unknown,
): Promise<void> {
  await page.context().route(files, answer);
  await open(page, page.url());
}
