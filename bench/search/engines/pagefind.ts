import {readdirSync} from 'node:fs';
import path from 'node:path';
import {measure} from '../../lib/measure';
import {limits, type Engine} from '../lib/engine';

/** https://pagefind.app as it comes, by its own program. */
export const pagefind: Engine = {
  name: 'pagefind',
  build: ({directory}) => measure(program(), ['--site', directory, '--silent'], directory, limits),
  isIndexFile: (file) => file.startsWith('pagefind/'),
  client: () =>
    Promise.resolve(`export async function open() {
      const pagefind = await import('/pagefind/pagefind.js');
      return async (query) => {
        const {results} = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return pages.map(({url}) => url.replace(/\\.html$/, ''));
      };
    }`),
};

/** The binary itself, for its npm wrapper would be measured instead. */
function program(): string {
  const scope = path.join(__dirname, '../node_modules/@pagefind');
  const platform = readdirSync(scope).find((name) => name.startsWith(process.platform));
  if (!platform) throw new Error(`Expected Pagefind's program in ${scope}, found none.`);
  return path.join(scope, platform, 'bin/pagefind_extended');
}
