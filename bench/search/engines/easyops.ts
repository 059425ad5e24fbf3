import path from 'node:path';
import {measure} from '../../lib/measure';
import {bundle} from '../lib/bundle';
import {limits, type Engine} from '../lib/engine';

const folder = path.join(__dirname, '..');
const worker = '@easyops-cn/docusaurus-search-local/dist/client/client/theme/worker.js';

/** https://github.com/easyops-cn/docusaurus-search-local for Chinese and English; its worker, run on the page. */
export const easyops: Engine = {
  name: 'easyops',
  build: ({directory}) =>
    measure(
      process.execPath,
      [path.join(__dirname, 'easyops-build.cjs'), directory],
      folder,
      limits,
    ),
  isIndexFile: (file) => /^search-index.*\.json$/.test(file),
  client: ({directory}) =>
    bundle(
      `import {SearchWorker} from ${JSON.stringify(worker)};
      export async function open() {
        const worker = new SearchWorker();
        return async (query) => {
          const results = await worker.search('/', '', query, 100);
          return [...new Set(results.map(({document}) => document.u))].slice(0, 10);
        };
      }`,
      {
        '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js': path.join(
          directory,
          'generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js',
        ),
      },
    ),
};
