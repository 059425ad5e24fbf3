import type {Entry, Ledger} from './entry';
import {rules} from './rules';

/** Of which kind the address is, no rule says. */
const untold = 'not told: say why nothing fixes the version';

/** What is known of an address that is new; of one of no known kind, what a writer is to say instead. */
export function toEntry(address: string): Entry {
  const rest = address.replace(/^https?:\/\//, '');
  const rule = rules.find(({like}) => like.test(rest));
  const pin = rule?.like.exec(rest)?.groups?.['pin'];
  return {
    purpose: rule?.purpose ?? 'documentation',
    ...(pin === undefined ? {living: rule?.living ?? untold} : {pin}),
    seen: 'never',
  };
}

/** The ledger with every address that is linked to and no other; what it says of those it knows is kept. */
export function recorded(ledger: Ledger, addresses: Iterable<string>): Ledger {
  return new Map(
    [...addresses].map((address) => [address, ledger.get(address) ?? toEntry(address)]),
  );
}

/** Where the ledger and the site disagree, by page; an empty list where they do not. */
export function disagreements(
  ledger: Ledger,
  found: ReadonlyMap<string, readonly string[]>,
  file: string,
): string[] {
  const missing = [...found]
    .filter(([address]) => !ledger.has(address))
    .map(
      ([address, [page = '', ...others]]) =>
        `/${page}${others.length > 0 ? ` and ${others.length} others` : ''}: found ${address}, which is not in ${file}; ` +
        'expected every outbound link there: npm run links -- --record.',
    );
  const unused = [...ledger.keys()]
    .filter((address) => !found.has(address))
    .map(
      (address) =>
        `${file}: found ${address}, which no page leads to; expected none: npm run links -- --record.`,
    );
  const undecided = [...ledger]
    .filter(([, {living}]) => living === untold)
    .map(([address]) => `${file}: found no reason why ${address} is living; expected one.`);
  return [...missing, ...unused, ...undecided];
}
