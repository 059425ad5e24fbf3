import {realpathSync} from 'node:fs';
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {checkLinks} from './check-links';
import {copyParts} from './copy-parts';
import {finishLocale} from './finish-locale';

export interface MergeOptions {
  /** Folders of the parts' builds. */
  parts: readonly string[];
  /** The folder of the site, which is emptied first, as a build does. */
  out: string;
  /** The only language the parts were built in, if they were built with `--locale`. */
  locale?: string | undefined;
}

/**
 * Makes of the parts what one build makes of the whole: their pages in one folder, then everything that is made from
 * built pages, by the plugins that make it in a build; then follows every link.
 * @throws if parts disagree or pages are missing, saying where and what to do
 */
export async function merge(siteDir: string, {parts, out, locale}: MergeOptions): Promise<void> {
  if (process.env['RINGS_PART']) {
    throw new Error('Expected no RINGS_PART: a merge makes the whole site.');
  }
  Object.assign(process.env, {NODE_ENV: 'production', BABEL_ENV: 'production'});
  const params = {
    siteDir: realpathSync(siteDir),
    outDir: path.resolve(siteDir, out),
    // As `docusaurus build --locale`: a language alone is at the root.
    automaticBaseUrlLocalizationDisabled: locale !== undefined,
  };
  copyParts(
    parts.map((part) => path.resolve(siteDir, part)),
    params.outDir,
  );
  const {i18n, siteConfig} = await loadContext(params);
  for (const one of locale === undefined ? i18n.locales : [locale]) {
    await finishLocale({...params, locale: one});
  }
  checkLinks(params.outDir, siteConfig.baseUrl);
}
