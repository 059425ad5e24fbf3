/**
 * Makes a built site ready for a server: compressed files beside the others, and what the server must know of this
 * build. docs/deploy.md says where they go.
 */
import config from '../docusaurus.config';
import {runCommand} from '../src/command-line/run-command';
import {createProgress} from '../src/terminal/progress';
import {pack} from './packing/pack';

const usage = `npm run pack -- [build]
  build             the site's folder; without it, build
  --meta            writes the policy into the pages, for hosts that send no headers of ours
  --connect origin  another origin that pages may ask; as often as there are`;

async function main(
  build: string,
  options: {meta: boolean; connect: readonly string[]},
): Promise<void> {
  const {defaultLocale = '', locales = []} = config.i18n ?? {};
  const site = {
    build,
    origin: config.url,
    baseUrl: config.baseUrl,
    languages: locales.map((locale) => (locale === defaultLocale ? '/' : `/${locale}/`)),
    oldAddresses: 'blog/old-addresses.yml',
    out: 'deploy/generated',
  };
  const {pages, files, before, brotli} = await pack(site, {
    ...options,
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

void runCommand(
  {
    usage,
    allowPositionals: true,
    options: {
      meta: {type: 'boolean', default: false},
      connect: {type: 'string', multiple: true, default: []},
    },
  },
  ({values, positionals: [build = 'build']}) => main(build, values),
);
