import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import type {IndexedPage} from '../../src/plugins/search/types';
import type {Given} from '../../src/command-line/read-arguments';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';
import {installPeers} from '../lib/install';
import {NotDone} from '../lib/measure';
import {easyops} from './engines/easyops';
import {pagefind} from './engines/pagefind';
import {rings} from './engines/rings';
import {ask} from './lib/ask';
import {toCorpus, type Corpus} from './lib/corpus';
import type {Engine, Site} from './lib/engine';
import {generatePages} from './lib/generate';
import {writePages} from './lib/html';
import {ownPages} from './lib/own-pages';
import {readQueries, type Judged} from './lib/queries';
import {byKind, isDone, toRow, writeReadme, type FailedRow, type Row} from './lib/report';
import {answerable, answersTo} from './lib/score';
import {serve} from './lib/serve';

const root = path.resolve(__dirname, '../..');

const taken = {
  usage: `npm run bench:search -- [--size 0,2000,10000]
  --size n,n      how many pages; 0 is the site's own; without it, 0,2000,10000
  --engines a,b   without it, rings,pagefind,easyops; the first needs nothing installed
  --write         puts the tables into bench/search/README.md
  --misses        lists the queries that were not answered well`,
  options: {
    size: {type: 'string', default: '0,2000,10000'},
    engines: {type: 'string', default: 'rings,pagefind,easyops'},
    write: {type: 'boolean', default: false},
    misses: {type: 'boolean', default: false},
  },
} as const;

/** Measures every engine on the same pages, and writes the table into README.md when all sizes were run. */
async function main({values}: Given<typeof taken>): Promise<void> {
  const engines = [rings, pagefind, easyops].filter(({name}) =>
    values.engines.split(',').includes(name),
  );
  if (engines.some((engine) => engine !== rings)) installPeers(__dirname);
  const queries = readQueries(path.join(__dirname, 'queries.yml'));
  // Without a slash at the end, whatever it is called in a build: engines make addresses of file names.
  const own = ['zh-Hant', 'en']
    .flatMap((locale) => ownPages(path.join(root, 'build'), locale))
    .map((page) => ({...page, path: page.path.replace(/\/$/, '')}));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const rows: (Row | FailedRow)[] = [];
  try {
    const sizes = values.size.split(',').map(Number);
    await createProgress().during('indexes', sizes.length * engines.length, async (step) => {
      for (const size of sizes) {
        const pages = size > own.length ? [...own, ...generatePages(own, size - own.length)] : own;
        const corpus = toCorpus(pages);
        // Generated pages mean nothing: none of them answers a question, however many of its words it has.
        const asked = answerable(queries, corpus).filter(
          ({kind}) => kind !== 'question' || pages === own,
        );
        console.log(
          `${pages.length} pages, ${asked.length} of ${queries.length} queries have an answer`,
        );
        for (const engine of engines) {
          step(`${engine.name}, ${pages.length} pages`);
          const row = await measureEngine(engine, pages, asked, corpus, browser);
          rows.push(row);
          console.table(rows.map(toRow));
          if (isDone(row)) {
            console.table(byKind(row, asked, corpus));
            if (values.misses) printMisses(row, asked, corpus);
          }
        }
      }
    });
  } finally {
    await browser.close();
  }
  if (values.write) await writeReadme(path.join(__dirname, 'README.md'), rows);
}

async function measureEngine(
  engine: Engine,
  pages: readonly IndexedPage[],
  queries: readonly Judged[],
  corpus: Corpus,
  browser: Browser,
): Promise<Row | FailedRow> {
  const directory = mkdtempSync(path.join(tmpdir(), `bench-search-${engine.name}-`));
  const site: Site = {directory, paths: pages.map((page) => page.path)};
  try {
    writePages(pages, directory);
    const sources = pages.map((page) => ({
      path: page.path,
      title: page.title,
      facets: page.facets,
      description: '',
    }));
    writeFileSync(path.join(directory, 'sources.json'), JSON.stringify(sources));
    const build = await engine.build(site);
    const host = await serve(directory, await engine.client(site));
    const answers = await ask(browser, host, queries);
    host.close();
    return {
      engine: engine.name,
      pages: pages.length,
      build,
      index: indexSize(engine, directory),
      answers,
      queries,
      corpus,
    };
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    return {
      engine: engine.name,
      pages: pages.length,
      build: error.cost,
      failure: error.message,
    };
  } finally {
    rmSync(directory, {recursive: true, force: true});
  }
}

function indexSize({isIndexFile}: Engine, directory: string): number {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => isIndexFile(file))
    .map((file) => statSync(path.join(directory, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

function printMisses({answers}: Row, queries: readonly Judged[], corpus: Corpus): void {
  queries.forEach((judged, place) => {
    const {kind, set, query} = judged;
    const right = answersTo(judged, corpus);
    const found = (answers.pages[place] ?? []).map((page) => right.has(page));
    const hits = found.filter(Boolean).length;
    if (hits < Math.min(10, right.size) || !found[0]) {
      console.log(
        `${set} ${kind} "${query}": ${hits} of ${right.size}, first at ${found.indexOf(true) + 1}`,
      );
    }
  });
}

void runCommand(taken, main);
