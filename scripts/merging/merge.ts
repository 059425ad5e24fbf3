import {realpathSync} from 'node:fs';
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {openStaging} from '../building/staging';
import {checkLinks} from '../links/check-links';
import {createProgress} from '../../src/terminal/progress';
import {copyParts, refuseFolders} from './copy-parts';
import {finishLocale} from './finish-locale';

export interface MergeOptions {
  /** Folders of the parts' builds. */
  parts: readonly string[];
  /** The folder of the site, which is replaced once the new one is complete. */
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
  const site = path.resolve(siteDir, out);
  const folders = parts.map((part) => path.resolve(siteDir, part));
  refuseFolders(folders, site);
  const staging = openStaging(site, siteDir);
  try {
    await mergeInto(staging.folder, {siteDir: realpathSync(siteDir), parts: folders, locale});
    staging.publish();
  } finally {
    staging.discard();
  }
}

async function mergeInto(
  outDir: string,
  {siteDir, parts, locale}: Omit<MergeOptions, 'out'> & {siteDir: string},
): Promise<void> {
  const params = {
    siteDir,
    outDir,
    // As `docusaurus build --locale`: a language alone is at the root.
    automaticBaseUrlLocalizationDisabled: locale !== undefined,
  };
  const progress = createProgress();
  await progress.during(`pages of ${parts.length} parts`, undefined, () =>
    copyParts(parts, outDir),
  );
  const {i18n, siteConfig} = await loadContext(params);
  for (const one of locale === undefined ? i18n.locales : [locale]) {
    await finishLocale({...params, locale: one});
  }
  await progress.during('links', undefined, () => checkLinks(outDir, siteConfig));
}
