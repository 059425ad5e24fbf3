import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {languageAddresses} from './languages';
import type {PluginOptions} from './options';
import type {Place} from './shared/place';
import {toName} from './translations';
import {writeProgram} from './write-program';
import {writeWebApp} from './write-web-app';
import {writeKillSwitch, writeWorker} from './write-worker';

export {validateOptions} from './options';

/**
 * Reading without a network, where it is enabled: a service worker keeps what a device has read, and the search. Where
 * it is not, nothing of it is in the pages, and whoever has a worker of before is rid of it.
 */
export default function offlinePlugin(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, baseUrl, i18n, codeTranslations} = context;
  const {languages, root} = languageAddresses(i18n);
  const isRoot = baseUrl === root;
  if (!options.enabled) {
    return {
      name: 'offline',
      async postBuild({outDir}) {
        if (isRoot) await writeKillSwitch(outDir);
      },
    };
  }
  const themePath = path.join(__dirname, 'theme');
  return {
    name: 'offline',

    getThemePath: () => themePath,
    getTypeScriptThemePath: () => themePath,

    getClientModules: () => [path.join(__dirname, 'client/start.ts')],

    contentLoaded({actions}) {
      actions.addRoute({path: `${baseUrl}offline`, component: '@theme/OfflinePage', exact: true});
    },

    configureWebpack(_config, _isServer, {currentBundler}) {
      const place: Place = {root, language: baseUrl, languages};
      const {DefinePlugin} = currentBundler.instance;
      return {plugins: [new DefinePlugin({offlinePlace: JSON.stringify(place)})]};
    },

    async postBuild({outDir}) {
      await writeProgram(outDir);
      await writeWebApp({siteDir, outDir, baseUrl, root, i18n, name: toName(codeTranslations)});
      if (isRoot) await writeWorker(outDir, {...options, languages});
    },
  };
}
