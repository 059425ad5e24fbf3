/** Tells of every slip in articles, handbook and pages, as a build does. */
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {runCommand} from '../src/command-line/run-command';
import {byPlace, describeProblem} from '../src/lib/problem';
import {contentProblems} from './linting/content-problems';
import {fixFiles} from './linting/fix-files';

const usage = `npm run lint:content
  --fix  mends what can be mended for certain, stray spaces and terms too, which no build refuses, and tells of it
It ends with 1 while there are problems.`;

const siteDir = path.join(__dirname, '..');

async function main(fix: boolean): Promise<number> {
  const context = await loadContext({siteDir});
  let problems = await contentProblems(context);
  if (fix) {
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

void runCommand({usage, options: {fix: {type: 'boolean', default: false}}}, ({values}) =>
  main(values.fix),
);
