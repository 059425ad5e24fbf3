import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import type {Save} from './saves';

/** Milliseconds in which the preview does what is left of the save before. */
const rest = 3000;

export interface MeasuredSave {
  /** From writing the file until the browser shows it, in milliseconds, one a save. */
  times: number[];
  /** Whether the page was loaded anew for any of them. */
  hasReloaded: boolean;
}

/** Saves a file some times, each time with another mark, and waits for the page to show it. */
export async function measureSave(
  page: Page,
  {origin, folder}: {origin: string; folder: string},
  save: Save,
  count: number,
): Promise<MeasuredSave> {
  const file = path.join(folder, save.file);
  const text = readFileSync(file, 'utf8');
  await page.goto(origin + save.page);
  await page.locator('main h1').first().waitFor();
  await page.evaluate(() => Object.assign(window, {isTheSame: true}));
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await page.waitForTimeout(rest);
    const mark = `saved-${index}-${Date.now()}`;
    const start = performance.now();
    writeFileSync(file, save.withMark(text, mark));
    await page.waitForFunction(isShown, mark, {polling: 'raf', timeout: 120_000});
    times.push(performance.now() - start);
  }
  const hasReloaded = await page.evaluate(() => !('isTheSame' in window));
  writeFileSync(file, text);
  await page.waitForTimeout(rest);
  return {times, hasReloaded};
}

/** In the page: whether a mark stands in its text or in the variable of its style sheets. */
function isShown(mark: string): boolean {
  return (
    document.body.textContent.includes(mark) ||
    getComputedStyle(document.documentElement).getPropertyValue('--saved').includes(mark)
  );
}
