import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalOf} from '../../built/journal-of';
import {readOldAddresses} from './old-addresses-file';
import type {PluginOptions} from './options';
import {toRedirects} from './redirects';
import {stubFile, toStubHtml} from './stub';
import {toStubWords} from './translations';

export {validateOptions} from './options';

/** Old addresses answer with a page that leads on, in every language: to the article or the year in that language. */
export default function oldAddressesPlugin(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, i18n, baseUrl, codeTranslations} = context;
  return {
    name: 'old-addresses',

    async postBuild({plugins, outDir, routesPaths, siteConfig}) {
      const {part, partial} = journalOf(plugins);
      if (part) return;
      const pages = new Set(routesPaths.map((route) => `/${route.slice(baseUrl.length)}`));
      const words = toStubWords(
        codeTranslations,
        i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? 'en',
      );
      const isPage = (page: string) => pages.has(page) || Object.hasOwn(partial, page.slice(1));
      const addresses = await readOldAddresses(siteDir, options.file, isPage);
      const redirects = toRedirects(addresses, pages);
      await Promise.all(
        redirects.map(async ({from, to}) => {
          const file = path.join(outDir, stubFile(from));
          await mkdir(path.dirname(file), {recursive: true});
          // `wx`: an old address must never replace a page.
          await writeFile(file, toStubHtml(baseUrl + to.slice(1), siteConfig.url, words), {
            flag: 'wx',
          });
        }),
      );
    },
  };
}
