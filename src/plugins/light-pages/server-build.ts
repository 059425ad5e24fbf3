import {cpSync, existsSync} from 'node:fs';
import path from 'node:path';
import type {Bundler, BundlerAddition, BundlerConfig} from './types';

/** In the request of a picture or file of a page: Docusaurus leaves writing it to the browser's bundle. */
const unwritten = '&emitFile=false';

/** Lets the bundle that writes the pages also write their pictures and files, since no other bundle knows pages. */
export function serverBuild(
  {module, output}: BundlerConfig,
  {NormalModuleReplacementPlugin}: Bundler,
): BundlerAddition {
  writeFiles(module?.rules);
  const folder = output?.path ?? '';
  return {
    plugins: [
      new NormalModuleReplacementPlugin(new RegExp(unwritten), (resource: {request: string}) => {
        resource.request = resource.request.replaceAll(unwritten, '');
      }),
      {
        apply({hooks}) {
          hooks.afterEmit.tap('light-pages', () => {
            // The server's folder stands in the build's. Its own scripts are for no browser.
            for (const kind of ['images', 'medias', 'files', 'fonts']) {
              const written = path.join(folder, 'assets', kind);
              if (existsSync(written)) {
                cpSync(written, path.join(folder, '../assets', kind), {recursive: true});
              }
            }
          });
        },
      },
    ],
  };
}

/** Sets `emitFile` of every loader among rules. */
function writeFiles(rules: unknown): void {
  if (Array.isArray(rules)) rules.forEach(writeFiles);
  else if (typeof rules === 'object' && rules !== null) {
    if ('emitFile' in rules) rules.emitFile = true;
    for (const key of ['use', 'options', 'oneOf'] as const) {
      writeFiles((rules as Record<string, unknown>)[key]);
    }
  }
}
