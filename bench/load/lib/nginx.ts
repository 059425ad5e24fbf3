import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const modules = process.env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules';

/** A file of 1 KB and nothing else: what nginx can do at its best. */
const bare = (port: number, folder: string) => `
server {
  listen 127.0.0.1:${port};
  root ${folder};
}`;

export interface Hosts {
  /** The packed site, as deploy/ has it served. */
  site: string;
  bare: string;
  close: () => Promise<void>;
}

/**
 * Serves the packed site, and a bare file beside it, with one worker.
 * @param root the repository's
 * @param hasLog whether nginx writes its log, a line a request
 */
export async function startNginx(root: string, port: number, hasLog: boolean): Promise<Hosts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
  const site = ['generated/rings-site.conf', 'rings-brotli.conf', 'nginx.conf']
    .map((file) => readFileSync(path.join(root, 'deploy', file), 'utf8'))
    .join('\n')
    .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
    .replace(/root .*;/, `root ${path.join(root, 'build')};`);
  writeFileSync(path.join(folder, 'bare.txt'), 'a'.repeat(1024));
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `load_module ${modules}/ngx_http_brotli_static_module.so;
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log ${hasLog ? `${folder}/access.log` : 'off'};
  sendfile on;
  tcp_nopush on;
  ${site}
  ${bare(port + 1, folder)}
}`,
  );
  const nginx = spawn('/usr/sbin/nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const hosts = {
    site: `http://127.0.0.1:${port}`,
    bare: `http://127.0.0.1:${port + 1}`,
    async close() {
      nginx.kill();
      await ended;
      rmSync(folder, {recursive: true});
    },
  };
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (
      await fetch(`${hosts.bare}/bare.txt`).then(
        () => true,
        () => false,
      )
    )
      return hosts;
  }
  await hosts.close();
  throw new Error('Expected nginx to start; what it said is above.');
}
