import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {ContentError} from '../../lib/problem';
import {keptIn} from '../../lint/kept';
import {remembering} from '../../lint/remember';
import {tellBundler} from '../../lint/tell-bundler';
import {pageReader, type PageReading} from './page-reader';
import {readSections} from './read-sections';
import {sectionsOf} from './sections';

const code = ['src/{lib,lint,markdown,plugins/content-lint}/**/*.ts'];

/** Lets no page of the handbook, and none beside the journal, be built with a slip in it; articles are the journal's. */
export default function contentLintPlugin(context: LoadContext): Plugin {
  const {siteDir, generatedFilesDir, siteConfig} = context;
  const sections = sectionsOf(context);
  const {memory, open, keep} = keptIn<PageReading>({
    file: path.join(generatedFilesDir, 'content-lint/pages.json'),
    code,
    facts: [siteConfig.url],
  });
  const readPage = remembering(pageReader({url: siteConfig.url}), memory);

  async function findProblems() {
    await open();
    const problems = await readSections(siteDir, sections, readPage);
    await keep();
    return problems;
  }

  return {
    name: 'content-lint',

    configureWebpack() {
      const folders = sections
        .flatMap(({directories}) => directories)
        .map((directory) => path.join(siteDir, directory));
      return {plugins: tellBundler({folders, findProblems})};
    },

    async loadContent() {
      // A preview goes on, and tells (src/lint/tell-bundler.ts).
      if (process.env.NODE_ENV === 'development') return;
      const problems = await findProblems();
      if (problems.length > 0) {
        throw new ContentError(problems);
      }
    },
  };
}
