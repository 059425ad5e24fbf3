import type {Note} from '../../shared/record';

/** Files that nothing kept needs any more, and since when. */
export type Unneeded = Record<string, number>;

export interface Kept {
  pages: Note[];
  files: Pick<Note, 'address' | 'bytes'>[];
  unneeded: Unneeded;
  /** Pages that stay. */
  companions: ReadonlySet<string>;
}

export interface Bounds {
  pages: number;
  bytes: number;
  now: number;
  /** When the oldest of all open tabs was opened. */
  openSince: number;
}

/** What is to be dropped, addresses all of it. */
export interface Plan {
  pages: string[];
  files: string[];
  unneeded: Unneeded;
}

/** A day: a browser may bring back a page that one has left, with scripts that have not fetched everything yet. */
const grace = 86_400_000;

/**
 * Decides what no longer has to be kept. A file goes once no page needs it, and once no tab is open that may be of the
 * build it belongs to; pages go where there are too many, the one first that was not read for longest.
 */
export function plan({pages, files, unneeded, companions}: Kept, bounds: Bounds): Plan {
  const sizes = new Map(files.map(({address, bytes}) => [address, bytes]));
  const left = pages.toSorted((one, other) => one.at - other.at);
  const candidates = left.filter(({address}) => !companions.has(address));
  const dropped: string[] = [];
  const dropOldest = () => {
    const oldest = candidates.shift();
    if (!oldest) return false;
    left.splice(left.indexOf(oldest), 1);
    dropped.push(oldest.address);
    return true;
  };
  while (candidates.length > bounds.pages) dropOldest();
  while (sizeOf(left, sizes) > bounds.bytes && dropOldest());

  const needed = new Set(left.flatMap(({needs}) => needs));
  const since = Object.fromEntries(
    files
      .filter(({address}) => !needed.has(address))
      .map(({address}) => [address, unneeded[address] ?? bounds.now]),
  );
  const isOver = files.reduce((sum, {bytes}) => sum + bytes, 0) > bounds.bytes;
  const latest = Math.min(bounds.openSince, bounds.now - grace);
  const goes = ([address, time]: [string, number]) =>
    time < latest || (isOver && !isOfBuild(address));
  const entries = Object.entries(since);
  return {
    pages: dropped,
    files: entries.filter(goes).map(([address]) => address),
    unneeded: Object.fromEntries(entries.filter((entry) => !goes(entry))),
  };
}

/** What of pages and their files is kept, each file once. */
function sizeOf(pages: readonly Note[], sizes: ReadonlyMap<string, number>): number {
  const needed = new Set(pages.flatMap(({needs}) => needs));
  const ofFiles = [...needed].reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0);
  return pages.reduce((sum, {bytes}) => sum + bytes, ofFiles);
}

/** Scripts and the search's files, which an open tab may still fetch; pictures it has, or can do without. */
function isOfBuild(address: string): boolean {
  return /\/(assets\/(js|css|offline)|search)\//.test(address);
}
