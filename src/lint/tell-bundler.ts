import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {byPlace, describeProblem, type Problem} from '../lib/problem';

type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];
type Compiler = Parameters<InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']>[0];

/** What is wrong with content, found anew whenever the preview compiles. */
export interface Told {
  /** Absolute folders whose files content is read from: a save below them is told of. */
  folders: readonly string[];
  findProblems: () => Promise<Problem[]>;
}

/**
 * Tells a preview of what is wrong with content: its bundler shows errors in the terminal and over the page, at each
 * save, until the save that mends them. A build has ended before it bundles.
 */
export function tellBundler({
  folders,
  findProblems,
}: Told): {apply: (compiler: Compiler) => void}[] {
  if (process.env.NODE_ENV !== 'development') return [];
  return [
    {
      apply({hooks, webpack: {WebpackError}}) {
        hooks.make.tapPromise('content-lint', async (compilation) => {
          folders.forEach((folder) => compilation.contextDependencies.add(folder));
          for (const problem of byPlace(await findProblems())) {
            const error = new WebpackError(describeProblem(problem));
            // Where it was thrown is no concern of a writer's.
            error.stack = '';
            compilation.errors.push(error);
          }
        });
      },
    },
  ];
}
