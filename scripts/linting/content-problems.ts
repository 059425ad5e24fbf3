import type {LoadContext} from '@docusaurus/types';
import type {Problem} from '../../src/lib/problem';
import {pageReader} from '../../src/plugins/content-lint/page-reader';
import {readSections} from '../../src/plugins/content-lint/read-sections';
import {sectionsOf} from '../../src/plugins/content-lint/sections';
import {readTextWith} from '../../src/plugins/journal/article-text';
import {bodyReader} from '../../src/plugins/journal/body';
import {declaredDay, startDay} from '../../src/plugins/journal/today';
import {readSources} from '../../src/plugins/journal/read-sources';

/** All that is wrong in what writers wrote: what the plugins of a build find, at once. */
export async function contentProblems(
  context: Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'>,
): Promise<Problem[]> {
  const options = {url: context.siteConfig.url};
  const declared = process.env['RINGS_TODAY'];
  const [articles, pages] = await Promise.all([
    readSources(
      context,
      'blog',
      readTextWith(bodyReader(options)),
      declared ? declaredDay(declared) : startDay(),
    ),
    readSections(context.siteDir, sectionsOf(context), pageReader(options)),
  ]);
  return [...articles.problems, ...pages];
}
