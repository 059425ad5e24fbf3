import type {Page} from './pages';

/** What is wrong on pages, each with its page's path before it; an empty list is what a test hopes for. */
export function problemsOn(
  pages: readonly Page[],
  problemsOf: (page: Page) => readonly string[],
): string[] {
  if (pages.length === 0) {
    throw new Error('Expected pages to look at, found none.');
  }
  return pages.flatMap((page) => problemsOf(page).map((problem) => `${page.path}: ${problem}`));
}

/** One problem if a value is not the expected one, none if it is. */
export function unlessEqual(what: string, found: unknown, expected: unknown): string[] {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value));
  return one === other ? [] : [`expected ${what} ${other}, found ${one}`];
}
