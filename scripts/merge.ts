/**
 * Merges builds of parts of the journal (`RINGS_PART`) into the site: docs/scale.md.
 * Usage: npm run merge -- parts/2016 parts/2017 parts/rest   (--out: the site's folder; --locale: as in the builds)
 */
import {parseArgs} from 'node:util';
import {merge} from './merging/merge';

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {out: {type: 'string', default: 'build'}, locale: {type: 'string'}},
  });
  await merge(process.cwd(), {parts: positionals, ...values});
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
