import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {steadyNames} from './steady-names';
import type {Bundler, BundlerAddition} from './types';

/** Client modules of the stock theme that serve the application: a bar over its page changes, and Prism's languages. */
const ofTheApplication = /theme-classic[\\/]lib[\\/](nprogress|prism-include-languages)$/;

/** Takes out the style sheet of the stock theme's framework, for which the site's base.css stands. */
export function withoutInfima({NormalModuleReplacementPlugin}: Bundler) {
  return new NormalModuleReplacementPlugin(
    /infima[\\/]dist[\\/]css/,
    path.join(__dirname, 'client/nothing.css'),
  );
}
/** What islands are rendered with, in one file for all of them. */
const interfaces = /node_modules[\\/](preact|react|react-dom|scheduler)[\\/]/;

/**
 * What is bundled for the browser: no application, but the client modules, and the style sheets of everything that
 * pages may be made of; what a page does not use of those is left out later.
 */
export function clientBuild(
  {siteDir, codeTranslations}: LoadContext,
  sheets: readonly string[],
  bundler: Bundler,
): BundlerAddition {
  const client = path.join(__dirname, 'client');
  return {
    mergeStrategy: {entry: 'replace'},
    // Apart, so that the script carries nothing of the sheets.
    entry: {main: path.join(client, 'main.ts'), sheets: sheets.filter(isOfPages)},
    // What the bundler remembers depends on this folder, too.
    experiments: {
      cache: {buildDependencies: [__filename, path.join(__dirname, 'messages-loader.cjs')]},
    },
    optimization: {
      runtimeChunk: false,
      splitChunks: {
        cacheGroups: {
          // Docusaurus's group of what many chunks share: how many are many depends on the number of pages.
          common: false,
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
    plugins: [
      withoutInfima(bundler),
      steadyNames(bundler),
      new bundler.NormalModuleReplacementPlugin(ofTheApplication, path.join(client, 'nothing.ts')),
      {
        apply({hooks}) {
          // What is written for an entry of style sheets alone: names of classes, for nobody.
          hooks.emit.tap('light-pages', (compilation) => {
            for (const {name} of compilation.getAssets()) {
              if (/\/sheets\.\w+\.js$/.test(name)) compilation.deleteAsset(name);
            }
          });
        },
      },
    ],
  };
}

/** An island (`*.island.module.css`) brings its own. */
function isOfPages(sheet: string): boolean {
  return !sheet.endsWith('.island.module.css');
}

/** Islands are written for React, which the preview has; a reader gets the same interface at an eighth of its size. */
function preact(): Record<string, string> {
  const compat = path.dirname(require.resolve('preact/compat/package.json'));
  return {react: compat, 'react-dom': compat};
}
