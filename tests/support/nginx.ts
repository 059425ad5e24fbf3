import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findTool, thisSystem} from '../../scripts/tools/find';
import {brotliModule, nginx} from '../../scripts/tools/table';
import {freePort} from './free-port';
import type {Server} from './static-server';

/** What surrounds a server's configuration, all of it in one folder and for one process. */
const around = (folder: string, log: string) => `
load_module ${brotliModule};
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log ${log};
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}
`;

/**
 * Serves a build with nginx, on a free port of 127.0.0.1.
 * @param configurations files as they stand in `http`, in their order
 * @param log what nginx is told of its log
 */
export async function serveByNginx(
  build: string,
  configurations: readonly string[],
  log = 'off',
): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = configurations
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
    .replace(/root .*;/, `root ${build};`);
  writeFileSync(path.join(folder, 'site.conf'), site);
  writeFileSync(path.join(folder, 'nginx.conf'), around(folder, log));
  const running = spawn(
    findTool(nginx, thisSystem) ?? 'nginx',
    ['-p', folder, '-c', path.join(folder, 'nginx.conf')],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  let said = '';
  running.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (tries > 100 || running.exitCode !== null) {
      running.kill();
      throw new Error(`Expected nginx to start, found:\n${said}`);
    }
  }
  return {
    origin,
    async close() {
      running.kill();
      await ended;
      rmSync(folder, {recursive: true});
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
