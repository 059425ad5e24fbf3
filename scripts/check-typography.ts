/**
 * Judges the typography of articles, handbook and their data by WRITING.md.
 * Usage: npx tsx scripts/check-typography.ts   (exit code 1 on problems)
 */
import path from 'node:path';
import {describeProblem} from '../src/lib/problem';
import {readJudge} from './typography/judge';

const {texts, problemsIn} = readJudge(path.join(__dirname, '..'));
const problems = [...texts].flatMap(([file, text]) => problemsIn(file, text));
for (const problem of problems) console.error(describeProblem(problem));
console.log(`${texts.size} files read, ${problems.length} problems found`);
process.exitCode = problems.length > 0 ? 1 : 0;
