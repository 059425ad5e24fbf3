import path from 'node:path';
import {runCommand} from '../src/command-line/run-command';
import {describeProblem} from '../src/lib/problem';
import {readJudge} from './typography/judge';

const usage = `npx tsx scripts/check-typography.ts
Judges the typography and the terms of articles, handbook and their data; ends with 1 while there are problems.`;

void runCommand({usage}, () => {
  const {texts, problemsIn} = readJudge(path.join(__dirname, '..'));
  const problems = [...texts].flatMap(([file, text]) => problemsIn(file, text));
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`${texts.size} files read, ${problems.length} problems found`);
  return problems.length > 0 ? 1 : 0;
});
