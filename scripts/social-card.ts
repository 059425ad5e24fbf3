import path from 'node:path';
import {chromium} from 'playwright-core';
import {runCommand} from '../src/command-line/run-command';
import {ring, rings, ringsViewBox} from '../src/lib/rings';

const usage = `npx tsx scripts/social-card.ts
Draws static/img/card.png anew.`;

const emblem = `<svg viewBox="${ringsViewBox}" fill="none" stroke="currentColor">${rings
  .map(
    ({transform, strokeWidth}) =>
      `<path d="${ring}" transform="${transform}" stroke-width="${strokeWidth}"/>`,
  )
  .join('')}</svg>`;

/** The picture shown where a page is shared: 1200 x 630, the size Open Graph consumers agree on. */
const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; width: 1200px; height: 630px; display: grid; grid-template-columns: 1fr 470px; align-items: center;
    background: #fdfcf9; color: #24211c; font-family: 'Noto Sans CJK TC', sans-serif; overflow: hidden; }
  div { padding-left: 96px; }
  h1 { margin: 0; font-size: 150px; line-height: 1.1; letter-spacing: 0.04em; }
  h2 { margin: 8px 0 36px; font-size: 54px; font-weight: 500; color: #8a4216; }
  p { margin: 0; font-size: 30px; line-height: 1.55; color: #5b554b; }
  svg { width: 640px; color: #8a4216; }
</style><div><h1>年輪</h1><h2>Rings</h2><p>一年一環的基礎設施技術誌<br>A yearly journal of infrastructure notes</p></div>
${emblem}`;

/** Draws `static/img/card.png`; run it after a change of the emblem or of the words. */
async function drawCard(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const tab = await browser.newPage({viewport: {width: 1200, height: 630}});
  await tab.setContent(page);
  await tab.screenshot({path: path.join(__dirname, '../static/img/card.png')});
  await browser.close();
}

void runCommand({usage}, drawCard);
