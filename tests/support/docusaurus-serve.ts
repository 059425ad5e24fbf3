import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {siteDir} from './site';
import type {Server} from './static-server';

/** Starts `docusaurus serve` over a build and resolves once it answers. */
export async function docusaurusServe(build: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(
    join(siteDir, 'node_modules/.bin/docusaurus'),
    ['serve', '--no-open', '--host', '127.0.0.1', '--port', String(port), '--dir', build],
    {cwd: siteDir, env: {...process.env, NODE_ENV: 'production'}},
  );
  const ended = new Promise<void>((end) => {
    child.once('close', () => end());
  });
  await new Promise<void>((ready, failed) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(`http://127.0.0.1:${port}/`)) {
        ready();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => {
      failed(new Error(`Expected \`docusaurus serve\` to print its address, found: ${printed}`));
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const {port} = server.address() as AddressInfo;
  await new Promise((closed) => {
    server.close(closed);
  });
  return port;
}
