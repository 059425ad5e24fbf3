import {cp, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {I18n} from '@docusaurus/types';
import {webAppFile} from './shared/place';

export interface WebAppPlace {
  siteDir: string;
  outDir: string;
  baseUrl: string;
  root: string;
  i18n: I18n;
  /** In the language that was built. */
  name: string;
}

const icons = 'img/app';

/** Writes what the installed site is called and looks like, with its colours from the design tokens, and its icons. */
export async function writeWebApp({
  siteDir,
  outDir,
  baseUrl,
  root,
  i18n,
  name,
}: WebAppPlace): Promise<void> {
  const paper = lightValue(
    await readFile(path.join(siteDir, 'src/css/tokens.css'), 'utf8'),
    '--rings-paper',
  );
  const icon = (file: string, size: number, purpose = 'any') => ({
    src: `${root}${icons}/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const {htmlLang, direction} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  const webApp = {
    id: root,
    name,
    lang: htmlLang,
    dir: direction,
    start_url: baseUrl,
    scope: root,
    // An article is left by going back.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [icon('192.png', 192), icon('512.png', 512), icon('maskable.png', 512, 'maskable')],
  };
  await writeFile(path.join(outDir, webAppFile), JSON.stringify(webApp));
  if (baseUrl === root) {
    await cp(path.join(__dirname, 'icons'), path.join(outDir, icons), {recursive: true});
  }
}

/** What a design token is in the light. */
export function lightValue(css: string, token: string): string {
  const [, value] = new RegExp(`${token}:\\s*light-dark\\(\\s*(#[\\da-f]+)`).exec(css) ?? [];
  if (value === undefined) {
    throw new Error(`Expected ${token}: light-dark(#…, #…) in src/css/tokens.css, found none.`);
  }
  return value;
}
