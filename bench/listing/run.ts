import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {createProgress} from '../../src/terminal/progress';

const build = path.resolve(__dirname, '../../build');
/** Every request is answered from the build: the address is nobody's. */
const origin = 'http://rings.bench';
const lines = 1000;
/** How many times slower, and whether without numbers. */
const cases = [
  [1, true],
  [1, false],
  [4, true],
  [4, false],
] as const;

interface Measured {
  elements: number;
  /** How long each frame took, in milliseconds. */
  frames: number[];
  longTasks: number;
}

/** Scrolls a long listing, plain and numbered, on a page of the built site, as fast as the machine is and four times slower. */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await createProgress().during('listings', cases.length, async (step) => {
      for (const [slowdown, isPlain] of cases) {
        step();
        const {elements, frames, longTasks} = await measure(browser, slowdown, isPlain);
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

async function measure(browser: Browser, slowdown: number, isPlain: boolean): Promise<Measured> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url());
    const file = path.join(build, pathname);
    const found = [file, `${file}.html`].find((one) => path.extname(one) && existsSync(one));
    await (found ? route.fulfill({path: found}) : route.fulfill({status: 404}));
  });
  const page = await context.newPage();
  await page.goto(`${origin}/docs/code-blocks`);
  await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  const result = await page.evaluate(lengthenAndScroll, {lines, isPlain});
  await context.close();
  return result;
}

/** In the page: makes its first numbered listing this long, or text alone, then scrolls it by 120 pixels a frame. */
async function lengthenAndScroll({
  lines,
  isPlain,
}: {
  lines: number;
  isPlain: boolean;
}): Promise<Measured> {
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
