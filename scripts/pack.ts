/**
 * Makes a built site ready for a server: compressed files beside the others, and what the server must know of this
 * build. docs/deploy.md says where they go.
 * Usage: npm run pack   (build: the site's folder; --meta: the policy goes into the pages, for hosts without headers;
 * --connect: another origin that pages may ask, as often as there are)
 */
import {parseArgs} from 'node:util';
import config from '../docusaurus.config';
import {createProgress} from '../src/terminal/progress';
import {pack} from './packing/pack';

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      meta: {type: 'boolean', default: false},
      connect: {type: 'string', multiple: true, default: []},
    },
  });
  const {defaultLocale = '', locales = []} = config.i18n ?? {};
  const site = {
    build: positionals[0] ?? 'build',
    origin: config.url,
    baseUrl: config.baseUrl,
    languages: locales.map((locale) => (locale === defaultLocale ? '/' : `/${locale}/`)),
    oldAddresses: 'blog/old-addresses.yml',
    out: 'deploy/generated',
  };
  const {pages, files, before, brotli} = await pack(site, {
    ...values,
    progress: createProgress(),
  });
  console.log(
    `${pages} pages; ${files} files compressed, ${megabytes(before)} to ${megabytes(brotli)} MB by Brotli. ` +
      `For the server: ${site.out}/.`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
