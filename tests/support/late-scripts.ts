import type {BrowserContext} from 'playwright-core';

/** How long scripts are on their way, in milliseconds. */
export const late = 1500;

/** Lets the scripts of a context's pages come late: those whose address matches, the page's own unless told otherwise. */
export async function letScriptsComeLate(
  context: BrowserContext,
  files = /\/assets\/js\/main\.\w+\.js$/,
): Promise<void> {
  await context.route(files, async (route) => {
    await new Promise((arrived) => setTimeout(arrived, late));
    await route.continue();
  });
}
