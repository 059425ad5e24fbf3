import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import pixelmatch from 'pixelmatch';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {layOutWhole} from './browser';

const root = resolve(import.meta.dirname, '../..');
const kept = join(root, 'tests/browser/screenshots');
/** Where a picture that differs is left; not part of the repository. */
const differing = join(root, 'coverage/screenshots');

/** The share of pixels that may differ: what another version of Chromium changes at the edges of letters. */
const tolerance = 0.005;

/**
 * Letters from the fonts that scripts/tools/table.ts installs, whatever else a machine has, and nothing that moves:
 * the caret and transitions.
 */
const steady = `
  :root, [lang] {
    --rings-font-sans: 'Noto Sans CJK TC' !important;
    --rings-font-display: 'Noto Serif CJK TC' !important;
    --rings-font-mono: 'Noto Sans Mono CJK TC' !important;
  }
  *, ::before, ::after { transition: none !important; animation: none !important; caret-color: transparent !important; }
`;

/** Sets a page up to look the same on every machine, whatever it has laid out by then, and waits until it does. */
export async function holdStill(page: Page): Promise<void> {
  await page.addStyleTag({content: steady});
  await layOutWhole(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // The letters have another height now: to the named place again, or to the top.
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place) {
      place.scrollIntoView();
    } else {
      window.scrollTo(0, 0);
    }
  });
  // Two frames: layout, then what an observer of it changes.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/**
 * Compares what a window shows with the picture kept under a name; with UPDATE=1 keeps it instead.
 * @returns what is wrong, in one line that says where to look; null when nothing is
 */
export function compare(name: string, shown: Buffer): string | null {
  const file = join(kept, `${name}.png`);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(kept, {recursive: true});
    writeFileSync(file, shown);
    return null;
  }
  const again = 'look at it, then keep it with `npm run screenshots`';
  if (!existsSync(file)) {
    return `Expected the picture ${relative(root, file)}, found none: ${save(name, shown)}; ${again}.`;
  }
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(shown)];
  const {width, height} = before;
  if (now.width !== width || now.height !== height) {
    return `${name}: expected ${width} x ${height}, found ${now.width} x ${now.height}: ${save(name, shown)}; ${again}.`;
  }
  const difference = new PNG({width, height});
  const pixels = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: 0.2,
  });
  const share = pixels / (width * height);
  if (share <= tolerance) {
    return null;
  }
  const places = [save(name, shown), save(`${name}.difference`, PNG.sync.write(difference))];
  return `${name}: ${(share * 100).toFixed(2)} % differs, at most ${tolerance * 100} % may: ${places.join(', ')}; ${again}.`;
}

function save(name: string, picture: Buffer): string {
  mkdirSync(differing, {recursive: true});
  const file = join(differing, `${name}.png`);
  writeFileSync(file, picture);
  return relative(root, file);
}
