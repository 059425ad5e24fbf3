import {cpSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {makeFixtureSite, type FixtureSite} from './fixture-site';
import {siteDir} from './site';
import {writeSmallJournal} from './small-journal';

/** Pages of the build that something is done with; packing all of them would take a minute. */
const kept =
  /^(en\/)?(404|index|2018|search|docs\/code-blocks|docs\/2018\/cert-manager|2018\/(cert-manager|netfilter-eiptables-ii))\.html$/;
const heavy = /\.(html|xml|json|epub)$/;

/** Where `~` is for commands, below the copy. */
export const home = 'home';

/** A copy of the site that commands may change: a small journal, beside pages and the search of a build. */
export function makeHandbookCopy(build: string): FixtureSite {
  const site = makeFixtureSite();
  writeSmallJournal(site);
  for (const folder of ['bench', 'deploy']) {
    cpSync(path.join(siteDir, folder), path.join(site.directory, folder), {
      recursive: true,
      filter: (file) => path.basename(file) !== 'node_modules',
    });
  }
  for (const file of ['package-lock.json', '.gitignore', '.prettierrc.json']) {
    cpSync(path.join(siteDir, file), path.join(site.directory, file));
  }
  cpSync(build, path.join(site.directory, 'build'), {
    recursive: true,
    filter: (file) => !heavy.test(file) || kept.test(path.relative(build, file)),
  });
  mkdirSync(path.join(site.directory, home, 'old-blog/source'), {recursive: true});
  cpSync(
    path.join(siteDir, 'tests/fixtures/import'),
    path.join(site.directory, home, 'old-blog/source/_posts'),
    {recursive: true},
  );
  return site;
}
