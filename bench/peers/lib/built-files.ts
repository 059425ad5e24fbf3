import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Served} from '../../lib/serve';

/** Finds the file of a built site that a static host answers a path with. */
export function readBuilt(output: string, asked: string): Served | undefined {
  const bare = asked.replace(/\/$/, '');
  const name = [asked, `${bare}.html`, `${bare}/index.html`].find((candidate) =>
    statSync(path.join(output, candidate), {throwIfNoEntry: false})?.isFile(),
  );
  return name === undefined ? undefined : {name, raw: readFileSync(path.join(output, name))};
}
