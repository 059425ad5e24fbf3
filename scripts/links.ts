/** The ledger of outbound links, blog/links.yml, beside what the last build links to. */
import config from '../docusaurus.config';
import {runCommand} from '../src/command-line/run-command';
import {createProgress} from '../src/terminal/progress';
import {linksArguments, linksCommand} from './links/command';

void runCommand(
  linksArguments,
  async ({values}) => {
    const problems = await linksCommand(values, {
      siteDir: process.cwd(),
      url: config.url,
      today: new Date().toISOString().slice(0, 10),
      manners: {atOnce: 4, pause: 1000, patience: 20_000},
      progress: createProgress(),
    });
    problems.forEach((problem) => console.error(problem));
    return problems.length > 0 ? 1 : 0;
  },
  2,
);
