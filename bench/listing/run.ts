import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import type {Given} from '../../src/command-line/read-arguments';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';

const taken = {
  usage: `npm run bench:listing
Prints a row of bench/listing/README.md for a plain and a numbered listing, at full speed and four times slower.
  --lines n  of the listing; without it, 1000`,
  options: {lines: {type: 'string', default: '1000'}},
} as const;

const build = path.resolve(__dirname, '../../build');
/** Every request is answered from the build: the address is nobody's. */
const origin = 'http://rings.bench';
/** How many times slower, and whether without numbers. */
const cases = [
  [1, true],
  [1, false],
  [4, true],
  [4, false],
] as const;

interface Listing {
  lines: number;
  /** Without numbers: text alone. */
  isPlain: boolean;
}

interface Measured {
  elements: number;
  /** How long each frame took, in milliseconds. */
  frames: number[];
  longTasks: number;
}

/** Scrolls a long listing, plain and numbered, on a page of the built site, as fast as the machine is and four times slower. */
async function main({values}: Given<typeof taken>): Promise<void> {
  const lines = Number(values.lines);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await createProgress().during('listings', cases.length, async (step) => {
      for (const [slowdown, isPlain] of cases) {
        step();
        const {elements, frames, longTasks} = await measure(browser, slowdown, {lines, isPlain});
        const sorted = frames.toSorted((a, b) => a - b);
        const [median, late, worst] = [0.5, 0.95, 1].map((share) =>
          (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1),
        );
        console.log(`| ${[slowdown, elements, median, late, worst, longTasks].join(' | ')} |`);
      }
    });
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, slowdown: number, listing: Listing): Promise<Measured> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url());
    const file = path.join(build, pathname);
    const found = [file, `${file}.html`].find((one) => path.extname(one) && existsSync(one));
    await (found ? route.fulfill({path: found}) : route.fulfill({status: 404}));
  });
  const page = await context.newPage();
  await page.goto(`${origin}/docs/code-blocks`);
  await page.locator('code.numbered').first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  const result = await page.evaluate(lengthenAndScroll, listing);
  await context.close();
  return result;
}

/** In the page: makes its first numbered listing this long, or text alone, then scrolls it by 120 pixels a frame. */
async function lengthenAndScroll({lines, isPlain}: Listing): Promise<Measured> {
  const code = document.querySelector('code.numbered');
  if (!code?.firstElementChild) {
    throw new Error('Expected a listing with line numbers on the page, found none.');
  }
  while (code.childElementCount < lines) {
    code.append(...[...code.cloneNode(true).childNodes].slice(0, lines - code.childElementCount));
  }
  if (isPlain) {
    code.textContent = [...code.children].map((line) => line.textContent).join('\n');
  }
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  code.scrollIntoView();
  const end = window.scrollY + code.getBoundingClientRect().height;
  const frames: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  observer.observe({type: 'longtask'});
  while (window.scrollY < end - window.innerHeight) {
    window.scrollBy(0, 120);
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - before);
    before = now;
  }
  observer.disconnect();
  return {elements: code.querySelectorAll('*').length, frames, longTasks};
}

void runCommand(taken, main);
