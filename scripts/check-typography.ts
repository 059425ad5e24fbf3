/**
 * Judges the typography of articles, handbook and their data by WRITING.md.
 * Usage: npx tsx scripts/check-typography.ts   (exit code 1 on problems)
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {describeProblem} from '../src/lib/problem';
import type {Problem} from '../src/lib/problem';
import {typographyProblems} from './typography/check';
import type {Knowledge} from './typography/check';
import {titleOf} from './typography/yaml-passages';

const root = join(__dirname, '..');
const folders = ['blog', 'docs', 'i18n'];

function filesToJudge(): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => /\.mdx?$|^blog\/[^/]+\.yml$/.test(path))
    .sort();
}

/** The problems of one file; a file that cannot be parsed is a problem itself. */
function problemsIn(path: string, source: string, known: Knowledge): Problem[] {
  try {
    return typographyProblems(path, source, known);
  } catch (error) {
    const {reason, line} = error as {reason?: string; line?: number};
    return [
      {
        file: path,
        line: line ?? 1,
        found: reason ?? String(error),
        expected: 'Markdown that can be parsed',
      },
    ];
  }
}

function readTerms(): Omit<Knowledge, 'titles'> {
  const file = join(root, 'scripts/typography/terms.yml');
  return parse(readFileSync(file, 'utf8')) as Omit<Knowledge, 'titles'>;
}

function main(): number {
  const files = filesToJudge().map((path) => ({
    path,
    source: readFileSync(join(root, path), 'utf8'),
  }));
  const titles = files
    .filter(({path}) => path.startsWith('blog/'))
    .flatMap(({source}) => titleOf(source) ?? []);
  const known = {...readTerms(), titles};
  const problems = files.flatMap(({path, source}) => problemsIn(path, source, known));
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`${files.length} files read, ${problems.length} problems found`);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main();
