import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../src/lib/problem';
import {fixText} from '../../src/lint/fix-text';
import {lintText, type LintOptions} from '../../src/lint/lint';
import {readJudge} from '../typography/judge';
import {changedLines} from './changed-lines';

/**
 * Mends all that can be mended for certain in texts: what a build refuses, and of the typography stray spaces and
 * terms.
 * @param problems what a build refuses
 * @returns each line that was changed, as it is told
 */
export function fixFiles(
  siteDir: string,
  problems: readonly Problem[],
  options: LintOptions,
): string[] {
  const judge = readJudge(siteDir);
  const typography = [...judge.texts].flatMap(([file, text]) => judge.problemsIn(file, text));
  const isMendable = ({fix}: Problem) => fix !== undefined;
  const files = new Set([...problems, ...typography].filter(isMendable).map(({file}) => file));
  return [...files].flatMap((file) => {
    const place = path.join(siteDir, file);
    const bytes = readFileSync(place);
    const before = bytes.toString('utf8');
    // Bytes that are no UTF-8 would not come back.
    if (!Buffer.from(before).equals(bytes)) return [];
    const after = fixText(before, (text) => [
      ...lintText(text, file, options).problems,
      ...judge.problemsIn(file, text),
    ]);
    if (after === before) return [];
    writeFileSync(place, after);
    return changedLines(before, after).map(
      ({line, before: was, after: is}) =>
        `${file}:${line}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
    );
  });
}
