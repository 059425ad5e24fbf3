import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {indexFolder} from './shared/search-page';

/** A folder that the development server serves, as webpack-dev-server's `static` takes it. */
export interface ServedFolder {
  directory: string;
  publicPath: string;
  watch: false;
}

/**
 * The indexes of the last build, one a language, at the addresses they have in a build. Those that were never built
 * are named all the same: a build may come while the server runs.
 */
export function servedIndexes({
  outDir,
  baseUrl,
  i18n,
}: Pick<LoadContext, 'outDir' | 'baseUrl' | 'i18n'>): ServedFolder[] {
  return i18n.locales.map((locale) => {
    const own = i18n.localeConfigs[locale]?.baseUrl ?? baseUrl;
    return {
      directory: path.resolve(outDir, path.posix.relative(baseUrl, own), indexFolder),
      publicPath: own + indexFolder,
      watch: false,
    };
  });
}

/** The development server with the indexes of the last build beside its own folders, for `configureWebpack`. */
export function withServedIndexes(context: Parameters<typeof servedIndexes>[0]) {
  return {
    mergeStrategy: {'devServer.static': 'append'},
    devServer: {static: servedIndexes(context)},
  } as const;
}
