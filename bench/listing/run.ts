import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';

const build = path.resolve(__dirname, '../../build');
/** Every request is answered from the build: the address is nobody's. */
const origin = 'http://rings.bench';
const lines = 1000;

interface Row {
  slowdown: number;
  elements: number;
  /** In milliseconds. */
  median: number;
  p95: number;
  worst: number;
  longTasks: number;
}

/** Scrolls a long numbered listing of the built site, as fast as the machine is and four times slower. */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const slowdown of [1, 4]) {
      const {elements, median, p95, worst, longTasks} = await measure(browser, slowdown);
      console.log(
        `| ${slowdown} | ${elements} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${worst.toFixed(1)} | ${longTasks} |`,
      );
    }
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, slowdown: number): Promise<Row> {
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
  const result = await page.evaluate(lengthenAndScroll, lines);
  await context.close();
  return {slowdown, ...result};
}

/** In the page: makes its first numbered listing this long, then scrolls through it by 120 pixels a frame. */
async function lengthenAndScroll(count: number): Promise<Omit<Row, 'slowdown'>> {
  const code = document.querySelector('code.numbered');
  const line = code?.querySelector('.code-line');
  if (!code || !line) {
    throw new Error('Expected a listing with line numbers on the page, found none.');
  }
  const written = [...code.children];
  code.replaceChildren(
    ...Array.from({length: count}, (_, index) => {
      const copy = (written[index % written.length] ?? line).cloneNode(true) as Element;
      copy.id = `line-${index + 1}`;
      return copy;
    }),
  );
  const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
  await frame();
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({type: 'longtask'});
  code.scrollIntoView();
  const end = window.scrollY + code.getBoundingClientRect().height;
  const frames: number[] = [];
  let before = await frame();
  while (window.scrollY < end - window.innerHeight) {
    window.scrollBy(0, 120);
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  observer.disconnect();
  frames.sort((a, b) => a - b);
  const at = (share: number) => frames[Math.floor(share * (frames.length - 1))] ?? 0;
  return {
    elements: code.querySelectorAll('*').length,
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
    longTasks,
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
