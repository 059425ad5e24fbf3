/**
 * The ledger of outbound links, blog/links.yml, beside what the last build links to.
 * Usage: npm run links -- [--check | --record | --refresh [--host github.com]] [--build build]
 */
import config from '../docusaurus.config';
import {createProgress} from '../src/terminal/progress';
import {linksCommand} from './links/command';

linksCommand(process.argv.slice(2), {
  siteDir: process.cwd(),
  url: config.url,
  today: new Date().toISOString().slice(0, 10),
  manners: {atOnce: 4, pause: 1000, patience: 20_000},
  progress: createProgress(),
}).then(
  (problems) => {
    problems.forEach((problem) => console.error(problem));
    process.exitCode = problems.length > 0 ? 1 : 0;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
