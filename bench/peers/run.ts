import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Given} from '../../src/command-line/read-arguments';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';
import {installPeers} from '../lib/install';
import {writeTables} from '../lib/tables';
import {toCorpus} from './lib/content/corpus';
import {measureSite, writeSite} from './lib/measure-site';
import {toCells, toTables} from './lib/report';
import type {OwnPage, Row} from './lib/row';
import {docusaurus, docusaurusFaster} from './lib/sites/docusaurus';
import {hugo} from './lib/sites/hugo';
import {rings} from './lib/sites/rings';
import type {SiteMaker} from './lib/sites/site';
import {starlight} from './lib/sites/starlight';
import {vitepress} from './lib/sites/vitepress';

const root = path.resolve(__dirname, '../..');
const makers = [rings, docusaurus, docusaurusFaster, starlight, vitepress, hugo];

/** The size at which pages are visited by Lighthouse and sites built once more. */
const thoroughSize = 24;

const taken = {
  usage: `npm run bench:peers
  --sizes n,n  how many articles; without it, 24,500,2000
  --peers a,b  which sites; without it, all: ${makers.map(({name}) => name).join(', ')}
  --limit n    seconds of processor time for one build; without it, 900
  --port n     this one and the next are taken; without it, 4700
  --write      puts the tables into bench/peers/README.md
  --make site  only writes the project of one site, of the first size
  --out folder where --make writes it; without it, bench-<site>`,
  options: {
    sizes: {type: 'string', default: '24,500,2000'},
    peers: {type: 'string', default: makers.map(({name}) => name).join(',')},
    limit: {type: 'string', default: '900'},
    port: {type: 'string', default: '4700'},
    write: {type: 'boolean', default: false},
    make: {type: 'string'},
    out: {type: 'string'},
  },
} as const;

/** Measures our site beside its peers on the same articles, or only writes one of the projects (`--make`). */
async function main({values}: Given<typeof taken>): Promise<void> {
  const sizes = values.sizes.split(',').map(Number);
  if (values.make !== undefined) {
    const folder = path.resolve(values.out ?? `bench-${values.make}`);
    make(makerOf(values.make), folder, sizes[0] ?? thoroughSize);
    return;
  }
  installPeers(__dirname);
  const rows: Row[] = [];
  const pages: OwnPage[] = [];
  const progress = createProgress();
  const peers = values.peers.split(',').map(makerOf);
  await progress.during('sites', sizes.length * peers.length, async (step) => {
    for (const size of sizes) {
      const corpus = toCorpus(root, size);
      for (const maker of peers) {
        step(`${maker.name}, ${size} articles`);
        const measured = await measureSite(maker, corpus, size, {
          isThorough: size === thoroughSize,
          mostSeconds: Number(values.limit),
          port: Number(values.port),
          progress,
        });
        rows.push(measured.row);
        pages.push(...measured.pages);
        console.table(toCells(rows));
      }
    }
  });
  const tables = toTables(rows, pages);
  console.log(tables);
  if (values.write) await writeTables(path.join(__dirname, 'README.md'), tables);
}

function makerOf(name: string): SiteMaker {
  const found = makers.find((maker) => maker.name === name);
  if (found) return found;
  const names = makers.map((maker) => maker.name).join(', ');
  throw new Error(`Expected one of ${names}, found ${name}.`);
}

function make(maker: SiteMaker, folder: string, size: number): void {
  if (maker !== rings) installPeers(__dirname);
  mkdirSync(folder, {recursive: true});
  writeSite(maker, folder, toCorpus(root, size));
  const {command, args} = maker.build;
  console.log(`${size} articles are in ${folder}. Built there with: ${command} ${args.join(' ')}`);
}

void runCommand(taken, main);
