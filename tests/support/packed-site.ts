import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pack} from '../../scripts/packing/pack';
import {serveByNginx} from './nginx';
import {baseUrlOf, locales, siteDir, siteUrl} from './site';
import type {Server} from './static-server';

/** Feeds of tags and series are as those of a year, and most of the bytes. */
const omitted = /\/(tags|series)\/.*\.(xml|json)$/;

/** A built site as it goes to a server, and nginx before it. */
export interface PackedServer extends Server {
  /** The site's folder. */
  folder: string;
  /** Where what the server must know is. */
  generated: string;
}

/** Packs a copy of a build, in haste, and serves it with the configuration of deploy/. */
export async function servePacked(built: string): Promise<PackedServer> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const [folder, generated] = [path.join(scratch, 'site'), path.join(scratch, 'generated')];
  cpSync(built, folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !omitted.test(file),
  });
  await pack(
    {
      build: folder,
      origin: siteUrl,
      baseUrl: '/',
      languages: locales.map(baseUrlOf),
      oldAddresses: 'blog/old-addresses.yml',
      out: generated,
    },
    {quality: 4},
  );
  const server = await serveByNginx(folder, [
    path.join(generated, 'rings-site.conf'),
    path.join(siteDir, 'deploy/rings-brotli.conf'),
    path.join(siteDir, 'deploy/nginx.conf'),
  ]);
  return {
    ...server,
    folder,
    generated,
    async close() {
      await server.close();
      rmSync(scratch, {recursive: true});
    },
  };
}
