import {existsSync, statfsSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A place a build writes to, and the least room its disk had, in bytes and in files. */
export interface Room {
  place: string;
  advice: string;
  bytes: number;
  files: number;
}

/** Less than this, in bytes, and a build that failed may have failed for it: more than its biggest file. */
const little = 16e6;

/** Less than this, in bytes, and a file may have been cut off: Rspack writes on as if it had not. */
const none = 2.5e5;

/**
 * Watches the disks of a build while it runs, since what filled one may be gone when it ends.
 * @returns ends the watch and says how little room there was
 */
export function watchRoom(folder: string, siteDir: string): () => Room[] {
  const disks: Room[] = [
    {place: folder, advice: 'Make room for a second site, or name a folder elsewhere: --out-dir.'},
    {place: path.join(siteDir, '.docusaurus'), advice: 'Make room.'},
    {place: path.join(siteDir, 'node_modules'), advice: 'Make room for its .cache.'},
    {place: os.tmpdir(), advice: 'Make room, or name a folder elsewhere: TMPDIR.'},
  ].map((disk) => ({...disk, bytes: Infinity, files: Infinity}));
  const look = () => {
    for (const disk of disks) {
      if (!existsSync(disk.place)) continue;
      const {bavail, bsize, files, ffree} = statfsSync(disk.place);
      disk.bytes = Math.min(disk.bytes, bavail * bsize);
      // Some file systems count no files.
      if (files > 0) disk.files = Math.min(disk.files, ffree);
    }
  };
  look();
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return disks;
  };
}

/** What may have kept a build from being complete: disks that were full, or all but full where it failed. */
export function lackOfRoom(rooms: readonly Room[], failed: boolean): string[] {
  const limit = failed ? little : none;
  return rooms
    .filter(({bytes, files}) => bytes < limit || files === 0)
    .map(({place, advice, bytes, files}) => {
      const found = `${(bytes / 1e6).toFixed(1)} MB${files === 0 ? ' and no file' : ''}`;
      return `Expected room to build in ${place}, found ${found} left: the disk was full. ${advice}`;
    });
}
