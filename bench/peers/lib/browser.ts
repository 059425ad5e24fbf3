import {chromium, type Browser} from 'playwright-core';

/** A browser that has seen nothing yet, closed afterwards. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
  args: readonly string[] = [],
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', ...args],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
