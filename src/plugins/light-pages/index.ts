import type {LoadContext, Plugin} from '@docusaurus/types';
import {progressOf} from '../../built/journal-of';
import {nameClasses} from './brief-classes';
import {clientBuild, withoutInfima} from './client-build';
import {forgetWhen} from './forget-when';
import {moduleSheets} from './module-sheets';
import {serverBuild} from './server-build';
import {writeLightPages} from './write-light-pages';

/**
 * Pages that are HTML and the little they need: React writes them while building and stays there. A page brings the
 * style rules it uses, and of scripts its client modules alone, fetched when a reader first touches it.
 * The preview (`npm start`) is Docusaurus's own.
 */
export default function lightPages(context: LoadContext): Plugin {
  return {
    name: 'light-pages',

    configureWebpack(config, isServer, {currentBundler}) {
      const bundler = currentBundler.instance;
      if (process.env.NODE_ENV !== 'production') return {plugins: [withoutInfima(bundler)]};
      const sheets = moduleSheets(context.siteDir);
      nameClasses(config, sheets);
      // Messages stand in scripts (messages-loader.cjs).
      forgetWhen(config, context.codeTranslations);
      return isServer ? serverBuild(config, bundler) : clientBuild(context, sheets, bundler);
    },

    configurePostCss({plugins, ...options}) {
      // No file of options is looked for: two dozen names beside each sheet and in every folder above it.
      return {...options, config: false, plugins: plugins.filter((plugin) => !isPresetEnv(plugin))};
    },

    async postBuild({outDir, plugins}) {
      await writeLightPages(outDir, progressOf(plugins));
    },
  };
}

/** Style rules are written for the browsers of package.json already, and minified for them. */
function isPresetEnv(plugin: unknown): boolean {
  return Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/.test(String(plugin[0]));
}
