/**
 * Tells of every slip in articles, handbook and pages, as a build does.
 * Usage: npm run lint:content [-- --fix]   (exit code 1 while there are problems)
 * With `--fix` what can be mended for certain is, and told of.
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {byPlace, describeProblem, type Problem} from '../src/lib/problem';
import {changedLines, fixText} from '../src/lint/fix-text';
import {lintText} from '../src/lint/lint';
import {contentProblems} from './linting/content-problems';

const siteDir = path.join(__dirname, '..');

async function fixFile(file: string, url: string): Promise<void> {
  const before = await readFile(path.join(siteDir, file), 'utf8');
  const after = fixText(before, (text) => lintText(text, file, {url}).problems);
  if (after === before) return;
  await writeFile(path.join(siteDir, file), after);
  for (const {line, before: was, after: is} of changedLines(before, after)) {
    console.log(`${file}:${line}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`);
  }
}

async function main(): Promise<number> {
  const context = await loadContext({siteDir});
  let problems: Problem[] = await contentProblems(context);
  if (process.argv.includes('--fix')) {
    const files = new Set(problems.flatMap(({file, fix}) => (fix ? [file] : [])));
    for (const file of files) await fixFile(file, context.siteConfig.url);
    problems = files.size > 0 ? await contentProblems(context) : problems;
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
