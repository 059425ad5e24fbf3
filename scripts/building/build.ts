import {existsSync} from 'node:fs';
import path from 'node:path';
import {clearLeft} from '../../src/terminal/progress';
import {readOptions} from './options';
import {lackOfRoom, watchRoom, type Room} from './room';
import {runDocusaurus, type Ending} from './run-docusaurus';
import {openStaging} from './staging';

/**
 * Builds the site beside the one that is there, and replaces that only by a complete one.
 * @param args as of `docusaurus build`
 * @returns the exit code
 */
export async function build(siteDir: string, args: string[]): Promise<number> {
  let site = 'build';
  try {
    const {out, others, help} = readOptions(args);
    if (help) return (await runDocusaurus(siteDir, ['build', ...others])).code;
    site = out;
    const staging = openStaging(path.resolve(siteDir, out), siteDir);
    try {
      const run = ['build', ...others, '--out-dir', staging.folder];
      const stopWatching = watchRoom(staging.folder, siteDir);
      const ending = await runDocusaurus(siteDir, run).finally(stopWatching);
      const problems = problemsOf(ending, staging.folder, stopWatching());
      if (problems.length > 0) {
        fail(problems, siteDir, out);
        return ending.code || 1;
      }
      staging.publish();
    } finally {
      staging.discard();
    }
    console.log(`The site is in ${out}.`);
    return 0;
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error)], siteDir, site);
    return 1;
  }
}

/** What kept a build from being complete. */
function problemsOf({code, interrupted}: Ending, folder: string, rooms: Room[]): string[] {
  if (interrupted) return [`The build was interrupted (${interrupted}).`];
  const failed = code !== 0;
  return [
    ...lackOfRoom(rooms, failed),
    ...(failed ? [`The build failed with ${code}: see above.`] : []),
    ...(failed || existsSync(path.join(folder, '404.html'))
      ? []
      : [`Expected a site in ${folder}, found no 404.html.`]),
  ];
}

/** The last line is what matters to whoever serves the site. */
function fail(problems: readonly string[], siteDir: string, out: string): void {
  clearLeft();
  const kept = existsSync(path.resolve(siteDir, out))
    ? `The site in ${out} is as it was.`
    : `There is no site in ${out}, as there was none.`;
  console.error([...problems, kept].join('\n'));
}
