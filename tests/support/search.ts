import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {CDPSession, Locator, Page} from 'playwright-core';
import {indexFolder} from '../../src/plugins/search/shared/search-page';
import {started} from './browser';

/** Addresses of the index's files below a path of theirs: of all languages. */
export const indexFiles = (below = '') => new RegExp(`/${indexFolder}/${below}`);

/** The dialog and what is in it. */
export function searchDialog(page: Page) {
  const dialog = page.locator('dialog[open]');
  return {
    dialog,
    box: dialog.getByRole('combobox'),
    options: dialog.getByRole('option'),
    active: dialog.locator('[role=option][aria-selected=true]'),
    status: dialog.getByRole('status'),
  };
}

/** Opens the dialog by its key and types a query; resolves once there are results. */
export async function searchFor(page: Page, query: string): Promise<void> {
  const {box, dialog} = searchDialog(page);
  await page.keyboard.press('/');
  await box.waitFor();
  await page.keyboard.insertText(query);
  await dialog.getByRole('group').first().waitFor();
}

/** Closes the dialog and waits until it is gone, and the focus with it. */
export async function closeSearch(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({state: 'detached'});
}

/** An input method: composes in the focused field, and commits, as Chromium does for a real one. */
export class InputMethod {
  constructor(private readonly session: CDPSession) {}

  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', {text});
  }
}

/** What the highlights of the page hold, by their names; the texts in reading order. */
export function highlighted(page: Page, name: 'rings-search' | 'rings-search-current') {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

/** Resolves once the page has loaded what a result led to and shows the matches. */
export async function arrived(page: Page): Promise<Locator> {
  await started(page);
  const bar = page.getByRole('region', {name: /搜尋字詞在本頁的位置|Matches of the search/});
  await bar.waitFor();
  return bar;
}

/** The size of scripts as a server that compresses once sends them, in bytes. */
export function brotliSize(build: string, paths: readonly string[]): number {
  const sizes = paths.map((path) => brotliCompressSync(readFileSync(join(build, path))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
