import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {atRest, drawingType, restType} from '../../lib/drawing';

const inPage = path.join(__dirname, '../../components/InPage.tsx');

/**
 * Puts what was drawn while building into a page's HTML once. A drawing (`drawingType`) is markup on the server; the
 * browser, which finds it there, imports only the address of a file, for pages it comes to without loading them.
 * A component of a `*.server.tsx` file and its data (`restType`) do not reach the browser at all: `InPage` stands for
 * them, except in the preview, which has no server to draw.
 */
export default function drawings(): Plugin {
  return {
    name: 'rings-drawings',
    configureWebpack(_config, isServer, {currentBundler}) {
      const isDrawnHere = isServer || process.env.NODE_ENV !== 'production';
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        module: {
          rules: [
            isServer
              ? {mimetype: drawingType, type: 'asset/source'}
              : {
                  mimetype: drawingType,
                  type: 'asset/resource',
                  generator: {filename: 'assets/drawings/[contenthash:8].txt'},
                },
            {mimetype: restType, type: 'asset/source'},
          ],
        },
        plugins: isDrawnHere ? [] : [new NormalModuleReplacementPlugin(atRest, inPage)],
      };
    },
  };
}
