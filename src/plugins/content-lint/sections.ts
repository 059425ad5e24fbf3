import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getPluginI18nPath, posixPath} from '@docusaurus/utils';
import {blogPluginName} from '../../lib/blog-content';

/** A part of the site that is written in Markdown. */
export interface Section {
  /** Its folder in each language, from the site's root, the default language's first. */
  directories: readonly string[];
  /** Its files that are looked at here. */
  texts: string;
}

/** What sections are found with. */
export type SectionContext = Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'>;

/** The handbook, the pages beside the journal, and the parts that articles import: articles are the journal's. */
export function sectionsOf(context: SectionContext): Section[] {
  const everyText = '**/*.{md,mdx}';
  const section = (directory: string, pluginName: string, subPaths: string[], texts: string) => ({
    directories: [directory, ...translationsOf(context, pluginName, subPaths)],
    texts,
  });
  return [
    section('docs', 'docusaurus-plugin-content-docs', ['current'], everyText),
    section('src/pages', 'docusaurus-plugin-content-pages', [], everyText),
    section('blog', blogPluginName, [], '**/_*.{md,mdx}'),
  ];
}

function translationsOf(
  {siteDir, i18n}: SectionContext,
  pluginName: string,
  subPaths: string[],
): string[] {
  return i18n.locales
    .filter((locale) => locale !== i18n.defaultLocale)
    .map((locale) => {
      const localePath = i18n.localeConfigs[locale]?.path ?? locale;
      const localizationDir = path.resolve(siteDir, i18n.path, localePath);
      const absolute = getPluginI18nPath({localizationDir, pluginName, subPaths});
      return posixPath(path.relative(siteDir, absolute));
    });
}
