/**
 * Imports somebody's Markdown in memory and counts what became of it, a row for each folder.
 * Usage: npm run bench:import -- hexo/one-blog hackmd/some-notes …   (nothing is written)
 */
import path from 'node:path';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {importFolder} from '../../scripts/importing/import-folder';
import {readJournalFacts} from '../../scripts/importing/journal-facts';
import {tagTable} from '../../scripts/importing/tags';

async function main(): Promise<void> {
  const context = await loadContext({siteDir: path.resolve(__dirname, '../..')});
  const {readers, registries} = await readJournalFacts(context);
  const choices = {day: '2020-01-01', author: 'editors', tags: tagTable(registries.tags)};
  let [all, allMade] = [0, 0];
  console.log('| folder | files | made | refused, with the reason |\n| --- | ---: | ---: | ---: |');
  for (const folder of process.argv.slice(2)) {
    const outcomes = await importFolder(path.resolve(folder), {
      url: context.siteConfig.url,
      readers,
      taken: new Map(),
      choices,
    });
    const refused = outcomes.filter((one) => one.kind === 'refused');
    const made = outcomes.length - refused.length;
    console.log(`| ${folder} | ${outcomes.length} | ${made} | ${refused.length} |`);
    for (const {file, obstacles} of refused) {
      for (const {line, found} of obstacles) console.error(`${folder}/${file}:${line}: ${found}`);
    }
    all += outcomes.length;
    allMade += made;
  }
  console.log(`| all | ${all} | ${allMade} | ${all - allMade} |`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
