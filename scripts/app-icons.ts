import path from 'node:path';
import {chromium} from 'playwright-core';
import {runCommand} from '../src/command-line/run-command';
import {ring, rings, ringsViewBox} from '../src/lib/rings';

const usage = `npx tsx scripts/app-icons.ts
Draws the icons of src/plugins/offline/icons anew.`;

/** Icons of the installed site. What is maskable may be cut to a circle of four fifths of its width. */
const icons = [
  {file: '192.png', size: 192, emblem: 0.8},
  {file: '512.png', size: 512, emblem: 0.8},
  {file: 'maskable.png', size: 512, emblem: 0.56},
];

const paths = rings.map(
  ({transform, strokeWidth}) =>
    `<path d="${ring}" transform="${transform}" stroke-width="${strokeWidth}"/>`,
);

/** Draws the icons of src/plugins/offline/icons; run it after a change of the emblem. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const {file, size, emblem} of icons) {
    const tab = await browser.newPage({viewport: {width: size, height: size}});
    await tab.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fdfcf9;color:#8a4216">` +
        `<svg width="${size * emblem}" viewBox="${ringsViewBox}" fill="none" stroke="currentColor">${paths.join('')}</svg>`,
    );
    await tab.screenshot({path: path.join(__dirname, '../src/plugins/offline/icons', file)});
    await tab.close();
  }
  await browser.close();
}

void runCommand({usage}, drawIcons);
