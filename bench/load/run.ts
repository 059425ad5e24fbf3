import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Given} from '../../src/command-line/read-arguments';
import {runCommand} from '../../src/command-line/run-command';
import {createProgress} from '../../src/terminal/progress';
import {toMarkdown, writeTables} from '../lib/tables';
import {startNginx, type Hosts} from './lib/nginx';
import {load, type Load} from './lib/wrk';

const root = path.resolve(__dirname, '../..');

/** What is asked for, and the status it must have. */
function targets({site, bare}: Hosts): [name: string, address: string, status: number][] {
  const [shard = ''] = readdirSync(path.join(root, 'build/search/terms'));
  return [
    ['a bare file of 1 KB', `${bare}/bare.txt`, 200],
    ['home', `${site}/`, 200],
    ['year', `${site}/2018`, 200],
    ['article', `${site}/2018/netfilter-eiptables-ii`, 200],
    ['a file of the search', `${site}/search/terms/${shard}`, 200],
    ['an old address', `${site}/docs/2018/cert-manager`, 301],
    ['no page', `${site}/2018/none`, 404],
  ];
}

const taken = {
  usage: `npm run bench:load
  --seconds n  how long each address is asked for; without it, 5
  --port n     this one and the next are taken; without it, 4320
  --write      puts the table into bench/load/README.md`,
  options: {
    seconds: {type: 'string', default: '5'},
    port: {type: 'string', default: '4320'},
    write: {type: 'boolean', default: false},
  },
} as const;

/** Loads the packed site on the loopback and tells how many answers a second nginx gives. */
async function main({values}: Given<typeof taken>): Promise<void> {
  if (!existsSync(path.join(root, 'build/index.html.br'))) {
    throw new Error('Expected a packed build, found none: npm run build && npm run pack');
  }
  const progress = createProgress();
  const found = new Map<string, Load[]>();
  for (const hasLog of [false, true]) {
    const hosts = await startNginx(root, Number(values.port), hasLog);
    try {
      const all = targets(hosts);
      await progress.during('addresses', all.length, (step) => {
        for (const [name, address, status] of all) {
          step(hasLog ? `${name}, with a log` : name);
          load(address, 1, status);
          found.set(name, [
            ...(found.get(name) ?? []),
            load(address, Number(values.seconds), status),
          ]);
        }
      });
    } finally {
      await hosts.close();
    }
  }
  const [best] = found.get('a bare file of 1 KB') ?? [];
  const table = toMarkdown([...found].map(([name, loads]) => toRow(name, loads, best)));
  console.log(table);
  if (values.write) await writeTables(path.join(__dirname, 'README.md'), table);
  const errors = [...found.values()].flat().reduce((sum, one) => sum + one.errors, 0);
  if (errors > 0) throw new Error(`Expected no errors, found ${errors}.`);
}

function toRow(name: string, [silent, logging]: Load[], best: Load | undefined) {
  const errors = (silent?.errors ?? 0) + (logging?.errors ?? 0);
  return {
    'asked for': name,
    'bytes an answer': silent?.size.toFixed(0) ?? '–',
    'answers/s': silent?.perSecond.toFixed(0) ?? '–',
    '/ bare': silent && best ? (silent.perSecond / best.perSecond).toFixed(2) : '–',
    '99 % within, ms': silent?.slowest.toFixed(2) ?? '–',
    'with a log, answers/s': logging?.perSecond.toFixed(0) ?? '–',
    errors,
  };
}

void runCommand(taken, main);
