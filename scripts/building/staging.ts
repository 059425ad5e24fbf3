import {constants, accessSync, existsSync, mkdirSync, readFileSync, realpathSync} from 'node:fs';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** A folder in which a site is made beside the one that is there. */
export interface Staging {
  /** Where to make the new site; empty, on the same disk as the old one. */
  folder: string;
  /** Puts the new site in the place of the old one. */
  publish: () => void;
  /** Leaves the old site as it was, and nothing else. */
  discard: () => void;
}

/**
 * Opens the staging of a site's folder, and first mends what a killed build left.
 * @param out absolute; may be a link to a folder, which then is replaced, not the link
 * @throws where the site could not be replaced in the end, and while another build of it runs
 */
export function openStaging(out: string, siteDir: string): Staging {
  const site = existsSync(out) ? realpathSync(out) : out;
  if (!path.relative(site, siteDir).startsWith('..')) {
    throw new Error(`Expected an output that may be replaced, found ${site} around the sources.`);
  }
  const around = path.join(path.dirname(site), `.${path.basename(site)}.staging`);
  const [folder, last] = [path.join(around, 'next'), path.join(around, 'last')];
  const processFile = path.join(around, 'process');

  refuseSecond(processFile);
  explaining(path.dirname(site), () => {
    // Killed after the old site had left and before the new one came.
    if (!existsSync(site) && existsSync(last)) renameSync(last, site);
    rmSync(around, {recursive: true, force: true});
    // One after the other: made at once, Node calls a read-only disk a missing folder.
    if (!existsSync(path.dirname(around))) mkdirSync(path.dirname(around), {recursive: true});
    mkdirSync(around);
    mkdirSync(folder);
    writeFileSync(processFile, String(process.pid));
  });
  const discard = () => {
    // Unless the old site could not be put back.
    if (existsSync(site) || !existsSync(last)) remove(around);
  };
  if (existsSync(site)) explaining(site, () => accessSync(site, constants.W_OK), discard);
  return {
    folder,
    publish() {
      const replaced = existsSync(site);
      explaining(site, () => {
        if (replaced) renameSync(site, last);
        try {
          renameSync(folder, site);
        } catch (error) {
          if (replaced) renameSync(last, site);
          throw error;
        }
      });
      discard();
    },
    discard,
  };
}

/** Removes what may be removed: the next build tries again, and this one's site is in its place or was not touched. */
function remove(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  } catch (error) {
    console.warn(`Could not remove ${folder}, which is of no use any more: ${String(error)}`);
  }
}

function refuseSecond(processFile: string): void {
  if (!existsSync(processFile)) return;
  const id = Number(readFileSync(processFile, 'utf8'));
  if (id === process.pid || !isRunning(id)) return;
  throw new Error(
    `Expected one build at a time, found process ${id} at work in ${path.dirname(processFile)}. ` +
      'Wait for it; if that process is no build, remove the folder.',
  );
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const causes: Readonly<Record<string, string>> = {
  EACCES: 'one that this user may not write to',
  EBUSY: 'one that is mounted there: name a folder inside it with --out-dir',
  ENOSPC: 'a full disk',
  EPERM: 'one that may not be changed',
  EROFS: 'a file system that is read-only',
  EXDEV: 'one that is mounted there: name a folder inside it with --out-dir',
};

function explaining(folder: string, act: () => void, otherwise?: () => void): void {
  try {
    act();
  } catch (error) {
    otherwise?.();
    const {code = '', message} = error as NodeJS.ErrnoException;
    const cause = causes[code];
    if (cause === undefined) throw error;
    throw new Error(`Expected a folder to write to in ${folder}, found ${cause} (${message}).`, {
      cause: error,
    });
  }
}
