import path from 'node:path';
import {measure} from '../../lib/measure';
import {bundle} from '../lib/bundle';
import {limits, type Engine} from '../lib/engine';

const root = path.resolve(__dirname, '../../..');

/** Ours. */
export const rings: Engine = {
  name: 'rings',
  build: ({directory}) =>
    measure(
      process.execPath,
      ['--import', 'tsx', path.join(__dirname, 'rings-build.ts'), directory],
      root,
      limits,
    ),
  isIndexFile: (file) => file.startsWith('search/'),
  client: () =>
    bundle(
      `import {createSearcher} from ${JSON.stringify(path.join(root, 'src/plugins/search/shared/create-searcher.ts'))};
      export async function open() {
        const searcher = createSearcher(async (file) => {
          const response = await fetch('/search/' + file);
          if (!response.ok) throw new Error(file + ': ' + response.status);
          return new Uint8Array(await response.arrayBuffer());
        });
        return async (query) => (await searcher.search(query)).hits.map(({page}) => page);
      }`,
    ),
};
