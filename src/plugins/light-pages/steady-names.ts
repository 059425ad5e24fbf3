import {minify} from 'terser';
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

/** A minified script whose variables have names by their places alone. */
export async function withSteadyNames(script: string): Promise<string> {
  const {code = script} = await minify(script, {
    compress: false,
    // Terser would choose by how often each letter is in the script, the names before among them.
    mangle: {nth_identifier: {get: nthName}},
    format: {comments: false},
  });
  return code;
}

/** Letters that names may begin with, the most frequent in scripts first; and those that may follow. */
const first = 'etnroiaslucdfhmpgvybwkxEjTqzSCANRLOIDPMFUBHGVWYKXJQZ$_';
const following = `${first}0123456789`;

/** Names from the shortest on, each once: `e`, `t`, … `_`, `ee`, `te`, … */
function nthName(index: number): string {
  const rest = Math.floor(index / first.length);
  let name = first.charAt(index % first.length);
  for (let left = rest; left > 0; left = Math.floor((left - 1) / following.length)) {
    name += following.charAt((left - 1) % following.length);
  }
  return name;
}
