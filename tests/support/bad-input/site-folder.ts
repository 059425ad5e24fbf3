import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {defaultLocale, siteUrl} from '../site';

const root = path.resolve(import.meta.dirname, '../../..');

/** A folder with the content of a site and nothing else: the registries, and the files that are written. */
export function makeSiteFolder(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(path.join(tmpdir(), 'rings-content-'));
  for (const registry of ['tags.yml', 'series.yml', 'authors.yml']) {
    cpSync(path.join(root, 'blog', registry), path.join(directory, 'blog', registry));
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, file, '..'), {recursive: true});
    writeFileSync(path.join(directory, file), text);
  }
  return {directory, remove: () => rmSync(directory, {recursive: true, force: true})};
}

/** What Docusaurus would tell of a site in that folder. */
export function contextIn(siteDir: string): Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'> {
  const locales = [defaultLocale, 'en'];
  const localeConfigs = Object.fromEntries(locales.map((locale) => [locale, {path: locale}]));
  return {
    siteDir,
    i18n: {defaultLocale, currentLocale: defaultLocale, locales, path: 'i18n', localeConfigs},
    siteConfig: {url: siteUrl},
  } as unknown as ReturnType<typeof contextIn>;
}
