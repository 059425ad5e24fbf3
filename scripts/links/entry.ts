/** What an address is cited for. */
export const purposes = [
  'source',
  'documentation',
  'manual',
  'specification',
  'change',
  'issue',
  'release',
  'announcement',
  'paper',
  'discussion',
  'project',
] as const;

export type Purpose = (typeof purposes)[number];

/** What the ledger says of an address. */
export interface Entry {
  purpose: Purpose;
  /** What in the address fixes which version or which document is meant. */
  pin?: string;
  /** Why there is nothing that does: what the page says may change. */
  living?: string;
  /** The day it last answered, or `never`. */
  seen: string;
  /** Where it answered from, if not at this address. */
  moved?: string;
  /** The day it last was asked in vain, and what came back. */
  failed?: string;
}

export type Ledger = Map<string, Entry>;

/** What is wrong with an entry; undefined where nothing is. */
export function problemOf(address: string, entry: Partial<Entry>): string | undefined {
  const {purpose, pin, living, seen} = entry;
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `found the unknown key ${unknown}; expected ${keys.join(', ')}`;
  if (purpose === undefined || !purposes.includes(purpose)) {
    return `found the purpose ${purpose}; expected one of ${purposes.join(', ')}`;
  }
  if ((pin === undefined) === (living === undefined)) {
    return 'found both or neither of pin and living; expected one: what fixes the version, or why nothing does';
  }
  if (pin !== undefined && !address.includes(pin)) {
    return `found the pin ${pin}; expected one that the address names`;
  }
  if (seen === undefined || !/^(never|\d{4}-\d\d-\d\d)$/.test(seen)) {
    return `found seen: ${seen}; expected a day, as YYYY-MM-DD, or never`;
  }
  return undefined;
}

const keys = ['purpose', 'pin', 'living', 'seen', 'moved', 'failed'];
