import {minify} from 'terser';
import {inLetters} from './brief-variables';
import type {Bundler, Compiler} from './types';

/**
 * A plugin of the bundler's that names the variables of minified scripts again. SWC, which minifies, names one of them
 * another way now and then: with the script its hash would change, with that every page, and two builds of one commit
 * (docs/scale.md) would not agree.
 */
export function steadyNames({Compilation, sources}: Bundler) {
  const name = 'steady-names';
  // After the minimizers, before the hashes in names.
  const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
  return {
    apply({hooks}: Compiler) {
      hooks.compilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tapPromise({name, stage}, async (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith('.js')) continue;
            const text = await withSteadyNames(source.source().toString());
            compilation.updateAsset(file, new sources.RawSource(text));
          }
        });
      });
    },
  };
}

/** The most frequent in scripts first: in this order names cost the least when a script is compressed. */
const letters = 'etnroiaslucdfhmpgvybwkxEjTqzSCANRLOIDPMFUBHGVWYKXJQZ$_';

/** A minified script whose variables have names by their places alone. */
export async function withSteadyNames(script: string): Promise<string> {
  const {code = script} = await minify(script, {
    compress: false,
    // Terser would choose by how often each letter is in the script, the names before among them.
    mangle: {nth_identifier: {get: (index) => inLetters(index, letters)}},
    format: {comments: false},
  });
  return code;
}
