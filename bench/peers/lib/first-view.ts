import type {Host, Sent} from '../../lib/serve';
import {withBrowser} from './browser';

/** What a first visit to a page asks for before anybody touches it. */
export interface FirstView {
  requests: number;
  /** Of all bodies, as compressed. */
  bytes: number;
  /** Bytes of what the browser marks as fetched ahead of need; not among the others. */
  prefetched: number;
}

/** Long enough for what a page does when it has nothing to do. */
const stillMilliseconds = 3000;

/** Opens a page with an empty cache, and counts what is sent until nothing more is asked for. */
export function firstView(host: Host, path: string): Promise<FirstView> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({viewport: {width: 412, height: 823}});
    host.takeSent();
    const response = await page.goto(`${host.origin}${path}`, {waitUntil: 'networkidle'});
    if (response?.status() !== 200) {
      throw new Error(`Expected the page ${path}, found ${response?.status() ?? 'nothing'}.`);
    }
    await page.waitForTimeout(stillMilliseconds);
    return toFirstView(host.takeSent());
  });
}

/** Sums what was sent; icons for the browser's own frame are nobody's, for not every browser asks for them. */
export function toFirstView(sent: readonly Sent[]): FirstView {
  const own = sent.filter(({path}) => !path.includes('favicon'));
  const needed = own.filter(({isPrefetch}) => !isPrefetch);
  const sum = (some: readonly Sent[]) => some.reduce((total, {bytes}) => total + bytes, 0);
  return {
    requests: needed.length,
    bytes: sum(needed),
    prefetched: sum(own) - sum(needed),
  };
}
