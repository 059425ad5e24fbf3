import fc from 'fast-check';
import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {open, started, type Watch} from '../support/browser';
import {packedSite, watchPolicy} from '../support/packed-browser';
import {searchDialog} from '../support/search';

/** What would become more than text where a program is careless: each marks what it makes by `data-injected`. */
const pieces = [
  '<img src=x onerror=injected=1 data-injected>',
  '"><b data-injected onfocus=injected=1 autofocus>',
  "'-injected-'",
  '</script><script data-injected>injected=1</script>',
  '</title></textarea></style><svg/onload=injected=1 data-injected>',
  'javascript:injected=1',
  '{{constructor.constructor("injected=1")()}}',
  '${injected=1}',
  '&lt;i data-injected&gt;',
  '__proto__',
  'iptables',
  '\u2028\u0000\u202E',
  '%',
  '%E7%',
  '\\',
  'a'.repeat(2000),
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 4}).map((some) => some.join('')),
  fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
);
/** As an address or a field can hold it: without halves of characters. */
const wellFormed = (text: string) => Buffer.from(text).toString();
/** All markup at once; what cannot be decoded; what is long; what breaks lines and turns them; what asks nothing. */
const always = [
  pieces.filter((piece) => /[<'{:]/.test(piece)).join(' '),
  '%E7%',
  'a'.repeat(2000),
  '\u2028\u202E',
  '\t ',
];

/** Whatever became of a text that should have stayed text; a page of ours has none of it. */
function injectedInto(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const alien = 'img, iframe, object, embed, base, [data-injected], [srcdoc]';
    const found = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches(alien) ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        ['href', 'action', 'src', 'formaction'].some(
          (name) => !/^(https?:|[^:]*$|[/?#.])/.test(element.getAttribute(name) ?? ''),
        ),
    );
    const run = ['injected' in window, 'injected' in {}].some(Boolean) ? ['a script ran'] : [];
    return [...found.map(({outerHTML}) => outerHTML.slice(0, 120)), ...run];
  });
}

describe('what a reader or a link brings stays text', () => {
  const site = packedSite();
  let context: BrowserContext;
  let page: Page;
  let watched: Watch;
  beforeEach(async () => {
    context = await site.browser.newContext({reducedMotion: 'reduce'});
    context.setDefaultTimeout(15_000);
    watched = await watchPolicy(context, site.origin);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  /** Does something with many a text, and looks at the page each time. */
  const withAny = async (numRuns: number, act: (text: string) => Promise<void>) => {
    const property = fc.asyncProperty(hostile, async (text) => {
      await act(text);
      expect(await injectedInto(page)).toEqual([]);
      expect(watched.problems.splice(0).filter(isNotAbout404)).toEqual([]);
    });
    await fc.assert(property, {
      numRuns: always.length + numRuns,
      examples: always.map((text): [string] => [text]),
    });
  };
  const isNotAbout404 = (problem: string) => !problem.includes('status of 404');
  const encoded = (text: string) => encodeURIComponent(wellFormed(text));

  it('as the query of the search page’s address', async () => {
    await withAny(8, async (text) => {
      const all = ['q', 'tag', 'series', 'lang', 'kind', 'year'].map(
        // All of them together are shorter than nginx bounds an address to.
        (name) => `${name}=${encoded(text).slice(0, 1000)}`,
      );
      await open(page, `${site.origin}/search?${all.join('&')}#${encoded(text)}`);
      await page.goto(`${site.origin}/en/search?q=${encoded(text)}`);
      await started(page);
      // Of nothing but spaces nothing is asked, and no number of pages is said.
      const said = text.trim() === '' ? ':empty' : ':not(:empty)';
      await page.locator(`main [role=status]${said}`).first().waitFor({state: 'attached'});
    });
  });

  it('typed into the search, and remembered from an earlier one', async () => {
    await open(page, `${site.origin}/2018`);
    await page.keyboard.press('/');
    const {box, dialog} = searchDialog(page);
    await box.waitFor();
    await withAny(16, async (text) => {
      await box.fill(wellFormed(text));
      await dialog.getByRole('status').first().waitFor({state: 'attached'});
      await page.evaluate(
        (query) => localStorage.setItem('rings.search.recent', JSON.stringify([query])),
        text,
      );
    });
    await page.reload();
    await started(page);
    await page.keyboard.press('/');
    await searchDialog(page).dialog.getByRole('option').first().waitFor();
    expect(await injectedInto(page)).toEqual([]);
  });

  it('as an address where no page is', async () => {
    await withAny(8, async (text) => {
      const path = encoded(text)
        .replace(/%00|%2F/gi, '')
        .slice(0, 3000);
      await page.goto(`${site.origin}/en/2018/x${path}`);
      await started(page);
    });
  });

  it('as what the page of a year is narrowed and grouped by', async () => {
    await withAny(8, async (text) => {
      await open(page, `${site.origin}/2018?q=${encoded(text)}&group=${encoded(text)}`);
      await page.getByRole('status').filter({hasText: '篇'}).waitFor({state: 'attached'});
    });
  });

  it('as a place in an article, which the link to its translation keeps', async () => {
    await withAny(4, async (text) => {
      await open(
        page,
        `${site.origin}/2018/kubernetes-storage-i?${encoded(text)}#${encoded(text)}`,
      );
      const link = page.locator('[data-alternate]').first();
      await link.evaluate((element) =>
        element.addEventListener('click', (event) => event.preventDefault()),
      );
      await link.click();
      const address = new URL((await link.getAttribute('href')) ?? '', site.origin);
      expect([address.origin, address.pathname]).toEqual([
        site.origin,
        '/en/2018/kubernetes-storage-i',
      ]);
    });
  });

  it('as the note that a result leaves for the page it leads to', async () => {
    const path = '/2018/kubernetes-storage-i';
    await open(page, site.origin + path);
    await withAny(4, async (text) => {
      await page.evaluate(
        (note) => localStorage.setItem('rings.search.arrival', JSON.stringify(note)),
        {path, query: text, at: Date.now()},
      );
      await open(page, `${site.origin}${path}#${encoded(text)}`);
      await page.reload();
      await started(page);
    });
  });
});
