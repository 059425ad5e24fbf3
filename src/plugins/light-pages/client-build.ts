import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Bundler, BundlerAddition} from './types';

/** Client modules of the stock theme that serve the application: a bar over its page changes, and Prism's languages. */
const ofTheApplication = /theme-classic[\\/]lib[\\/](nprogress|prism-include-languages)$/;

/** What islands are rendered with, in one file for all of them. */
const interfaces = /node_modules[\\/](preact|react|react-dom|scheduler)[\\/]/;

/**
 * What is bundled for the browser: no application, but the client modules, and the style sheets of everything that
 * pages may be made of; what a page does not use of those is left out later.
 */
export function clientBuild(
  {siteDir, codeTranslations}: LoadContext,
  {NormalModuleReplacementPlugin}: Bundler,
): BundlerAddition {
  const client = path.join(__dirname, 'client');
  return {
    mergeStrategy: {entry: 'replace'},
    entry: {main: [path.join(client, 'main.ts'), ...styleSheets(siteDir)]},
    optimization: {
      runtimeChunk: false,
      splitChunks: {
        cacheGroups: {
          // What an island brings is no page's: it comes with the island.
          styles: {chunks: 'initial'},
          islands: {name: 'islands', test: interfaces, chunks: 'async', enforce: true},
        },
      },
    },
    // The same key as Docusaurus's own alias, which would come first otherwise.
    resolve: {alias: {'@docusaurus/Translate': path.join(client, 'translate.ts'), ...preact()}},
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(siteDir, 'src'),
          enforce: 'pre',
          // What a page does not use, such as what is for development alone, leaves nothing behind.
          sideEffects: false,
          loader: path.join(__dirname, 'messages-loader.cjs'),
          options: {translations: codeTranslations},
        },
      ],
    },
    plugins: [new NormalModuleReplacementPlugin(ofTheApplication, path.join(client, 'nothing.ts'))],
  };
}

/** Islands are written for React, which the preview has; a reader gets the same interface at an eighth of its size. */
function preact(): Record<string, string> {
  const compat = path.dirname(require.resolve('preact/compat/package.json'));
  return {react: compat, 'react-dom': compat};
}

/**
 * The style sheets of the stock theme's components, then of the site's, in the order of their paths; without those of
 * islands (`*.island.module.css`).
 */
function styleSheets(siteDir: string): string[] {
  const packages = ['@docusaurus/theme-classic', '@docusaurus/theme-common'].map((name) =>
    path.dirname(require.resolve(name)),
  );
  return [...packages, path.join(siteDir, 'src')].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.module.css') && !file.endsWith('.island.module.css'))
      .sort()
      .map((file) => path.join(folder, file)),
  );
}
