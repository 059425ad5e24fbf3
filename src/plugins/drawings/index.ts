import type {Plugin} from '@docusaurus/types';
import {drawingType} from '../../lib/drawing';

/**
 * Puts drawings made while building into a page's HTML once: rendering on the server imports the markup itself; the
 * browser, which finds it there, imports only the address of a file, for pages it comes to without loading them.
 */
export default function drawings(): Plugin {
  return {
    name: 'rings-drawings',
    configureWebpack(_config, isServer) {
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
          ],
        },
      };
    },
  };
}
