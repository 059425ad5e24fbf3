/**
 * Tells of every slip in articles, handbook and pages, as a build does.
 * Usage: npm run lint:content [-- --fix]   (exit code 1 while there are problems)
 * With `--fix` what can be mended for certain is, and told of; so are stray spaces and terms, which no build refuses.
 */
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {byPlace, describeProblem} from '../src/lib/problem';
import {contentProblems} from './linting/content-problems';
import {fixFiles} from './linting/fix-files';

const siteDir = path.join(__dirname, '..');

async function main(): Promise<number> {
  const context = await loadContext({siteDir});
  let problems = await contentProblems(context);
  if (process.argv.includes('--fix')) {
    const changes = fixFiles(siteDir, problems, {url: context.siteConfig.url});
    changes.forEach((change) => console.log(change));
    if (changes.length > 0) problems = await contentProblems(context);
  }
  byPlace(problems).forEach((problem) => console.error(describeProblem(problem)));
  const mendable = problems.filter(({fix}) => fix).length;
  const hint = mendable > 0 ? `, ${mendable} mended by \`npm run lint:content -- --fix\`` : '';
  console.log(`Problems found: ${problems.length}${hint}.`);
  return problems.length > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
