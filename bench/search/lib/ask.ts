import type {Browser, Page} from 'playwright-core';
import type {Judged} from './queries';
import type {Host} from '../../lib/serve';
import {blankPage, takeBytes} from './serve';

/** What one engine answered, and what it took. */
export interface Answers {
  /** Ten paths at most, by query. */
  pages: string[][];
  /** Milliseconds with everything fetched already. */
  warm: number[];
  /** Bytes from nothing to an answer, the client included; and of five further queries. */
  first: number[];
  fiveMore: number[];
}

/** A fresh start every so many queries: the first and the five after it are what a visit costs. */
const visit = 6;
const mostVisits = 12;

/** Asks every query in Chromium: from nothing, one after the other, and once more when all is there. */
export async function ask(
  browser: Browser,
  host: Host,
  queries: readonly Judged[],
): Promise<Answers> {
  const answers: Answers = {pages: [], warm: [], first: [], fiveMore: []};
  // Spread over the whole set, so that every kind of query begins a visit.
  const step = Math.max(visit, Math.floor(queries.length / mostVisits));
  for (let start = 0; start + visit <= queries.length; start += step) {
    await inNewPage(browser, host, async (search) => {
      takeBytes(host);
      await search(queries[start]?.query ?? '');
      answers.first.push(takeBytes(host));
      for (const {query} of queries.slice(start + 1, start + visit)) await search(query);
      answers.fiveMore.push(takeBytes(host));
    });
  }
  await inNewPage(browser, host, async (search) => {
    for (const {query} of queries) answers.pages.push((await search(query)).pages);
    for (const {query} of queries) answers.warm.push((await search(query)).milliseconds);
  });
  return answers;
}

type Search = (query: string) => Promise<{pages: string[]; milliseconds: number}>;

async function inNewPage(
  browser: Browser,
  host: Host,
  use: (search: Search) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  await page.goto(`${host.origin}${blankPage}`);
  await use((query) =>
    page.evaluate(async (text) => {
      const kept = globalThis as unknown as {
        search?: Promise<(query: string) => Promise<string[]>>;
      };
      const client = '/client.js';
      kept.search ??= import(client).then(
        (module: {open: () => Promise<(query: string) => Promise<string[]>>}) => module.open(),
      );
      const search = await kept.search;
      const start = performance.now();
      const pages = await search(text);
      return {pages, milliseconds: performance.now() - start};
    }, query),
  );
  await context.close();
}
