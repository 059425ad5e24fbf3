import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Given} from '../../src/command-line/read-arguments';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';
import {toMarkdown, writeTables} from '../lib/tables';
import {withBrowser} from '../peers/lib/browser';
import {toCorpus} from '../peers/lib/content/corpus';
import {writeSite} from '../peers/lib/measure-site';
import {measureSave} from './lib/measure-save';
import {startPreview} from './lib/preview';
import {ours, stock, type SavedSite} from './lib/saves';

const root = path.resolve(__dirname, '../..');
/** Ours and the one that is measured. */
const size = 24;

const taken = {
  usage: `npm run bench:save
  --count n   how often each file is saved; without it, 5
  --only a    ours or stock; without it, both
  --kind k    one kind of save, by its name in the table; without it, all
  --port n    without it, 4710
  --say       prints what the preview says
  --write     puts the table into bench/save/README.md`,
  options: {
    count: {type: 'string', default: '5'},
    port: {type: 'string', default: '4710'},
    only: {type: 'string'},
    kind: {type: 'string'},
    say: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
} as const;

/** Saves files in the previews of our site and of stock Docusaurus, and tells how long a writer waits. */
async function main({values}: Given<typeof taken>): Promise<void> {
  const options = {
    count: Number(values.count),
    port: Number(values.port),
    says: values.say,
    kind: values.kind,
  };
  const wanted = (name: string) => values.only === undefined || values.only === name;
  const own = wanted('ours') ? await measureSite(ours, options) : new Map<string, number[]>();
  const peers = wanted('stock') ? await measureSite(stock, options) : new Map<string, number[]>();
  const kinds = [...new Set([...own.keys(), ...peers.keys()])];
  const rows = kinds.map((kind) => toRow(kind, own.get(kind), peers.get(kind)));
  const table = toMarkdown(rows);
  console.log(table);
  if (values.write) await writeTables(path.join(__dirname, 'README.md'), table);
}

interface SaveOptions {
  count: number;
  port: number;
  says: boolean;
  kind: string | undefined;
}

/** The times of each kind of save, in milliseconds. */
async function measureSite(
  {maker, saves}: SavedSite,
  {count, port, says, kind}: SaveOptions,
): Promise<Map<string, number[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), `bench-save-${maker.name}-`));
  const measured = new Map<string, number[]>();
  try {
    const corpus = toCorpus(root, size);
    writeSite(maker, folder, corpus);
    const all = saves(corpus).filter((save) => kind === undefined || save.kind === kind);
    for (const locale of new Set(all.map((save) => save.locale))) {
      const preview = await startPreview(maker, folder, port, locale);
      try {
        await withBrowser(async (browser) => {
          const page = await browser.newPage();
          page.on('pageerror', (error) => console.log('  ', error.message));
          page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) console.log('  ', message.text());
          });
          const wanted = all.filter((one) => one.locale === locale);
          await createProgress().during('kinds of saves', wanted.length, async (step) => {
            for (const save of wanted) {
              step(`${maker.name}, ${save.kind}`);
              const {times, hasReloaded} = await measureSave(
                page,
                {origin: preview.origin, folder},
                save,
                count,
              );
              measured.set(save.kind, times);
              const told = times.map((time) => time.toFixed(0)).join(', ');
              console.log(`${maker.name}, ${save.kind}: ${told}${hasReloaded ? ', reloaded' : ''}`);
            }
          });
        });
      } finally {
        await preview.close();
        if (says) console.log(preview.said());
      }
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return measured;
}

function toRow(kind: string, own: number[] = [], peer: number[] = []) {
  const [a, b] = [median(own), median(peer)];
  const worst = (times: number[]) => (times.length > 0 ? Math.max(...times).toFixed(0) : '–');
  return {
    'saved file': kind,
    'ours, ms': a?.toFixed(0) ?? '–',
    'ours, worst': worst(own),
    'stock, ms': b?.toFixed(0) ?? '–',
    'stock, worst': worst(peer),
    'ours / stock': a && b ? (a / b).toFixed(2) : '–',
  };
}

function median(times: readonly number[]): number | undefined {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

void runCommand(taken, main);
