import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Given} from '../../src/command-line/read-arguments';
import type {Entry, Ledger} from './entry';
import type {Progress} from '../../src/lib/progress';
import {readLedger, writeLedger} from './ledger';
import {outboundLinks} from './outbound';
import {disagreements, recorded} from './record';
import {answered, askAll, type Manners} from './refresh';

/** Beside what else the site declares once. */
export const ledgerFile = 'blog/links.yml';

export interface LinksCommand {
  siteDir: string;
  /** The site's own origin. */
  url: string;
  /** YYYY-MM-DD */
  today: string;
  manners: Omit<Manners, 'userAgent'>;
  progress: Progress;
}

export const linksArguments = {
  usage: `npm run links
  --check           compares blog/links.yml with the last build, as it does without options
  --record          brings blog/links.yml up to date, too
  --refresh         asks every address online, too, and writes down what answered
  --host name       with --refresh: of this host alone
  --build folder    the site's; without it, build
It ends with 1 while there are problems.`,
  options: {
    check: {type: 'boolean', default: false},
    record: {type: 'boolean', default: false},
    refresh: {type: 'boolean', default: false},
    host: {type: 'string'},
    build: {type: 'string', default: 'build'},
  },
} as const;

/**
 * `npm run links`: compares the ledger with the last build, brings it up to date, or asks every address.
 * @returns what is wrong, a line each
 */
export async function linksCommand(
  values: Given<typeof linksArguments>['values'],
  command: LinksCommand,
): Promise<string[]> {
  const build = path.resolve(command.siteDir, values.build);
  const file = path.join(command.siteDir, ledgerFile);
  if (!existsSync(path.join(build, '404.html'))) {
    throw new Error(`Expected a site in ${values.build}, found none: run \`npm run build\` first.`);
  }
  const found = outboundLinks(build, command.url);
  let ledger: Ledger = existsSync(file) ? readLedger(file) : new Map<string, Entry>();
  if (values.record) {
    ledger = recorded(ledger, found.keys());
    writeLedger(file, ledger);
  }
  const problems = disagreements(ledger, found, ledgerFile);
  return values.refresh ? [...problems, ...(await refresh(values.host))] : problems;

  async function refresh(host: string | undefined): Promise<string[]> {
    const wanted = [...ledger.keys()].filter(
      (address) => host === undefined || new URL(address).hostname === host,
    );
    if (wanted.length === 0) throw new Error(`Expected an address on ${host}, found none.`);
    const dead: string[] = [];
    let done = 0;
    const manners = {...command.manners, userAgent: `rings-links (+${command.url})`};
    await command.progress.during('addresses asked', wanted.length, (step) =>
      askAll(wanted, manners, (address, answer) => {
        const entry = ledger.get(address);
        if (entry) ledger.set(address, answered(entry, answer, command.today));
        if (!answer.alive) {
          const pages = (found.get(address) ?? []).map((page) => `/${page}`);
          dead.push(
            `${address}: expected an answer, found ${answer.said}; on ${pages.join(', ')}.`,
          );
        }
        done += 1;
        step(`addresses asked, ${dead.length} dead`);
        // What has been asked is kept, should the rest be interrupted.
        if (done % 25 === 0) writeLedger(file, ledger);
      }),
    );
    writeLedger(file, ledger);
    return dead;
  }
}
