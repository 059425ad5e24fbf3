/** Merges builds of parts of the journal (`RINGS_PART`) into the site: docs/scale.md. */
import {runCommand} from '../src/command-line/run-command';
import {merge} from './merging/merge';

const usage = `npm run merge -- ../parts/2016 ../parts/2017 ../parts/rest
  --out folder   the site's; without it, build
  --locale en    as in the builds, if they were of one language`;

void runCommand(
  {
    usage,
    allowPositionals: true,
    options: {out: {type: 'string', default: 'build'}, locale: {type: 'string'}},
  },
  ({values, positionals}) => merge(process.cwd(), {parts: positionals, ...values}),
);
