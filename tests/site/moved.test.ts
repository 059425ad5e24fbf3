import {existsSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {ask} from '../support/ask';
import {oldAddressesInAll} from '../support/old-addresses';
import {servePacked, type PackedServer} from '../support/packed-site';

describe('old addresses behind deploy/nginx.conf', () => {
  let server: PackedServer;
  beforeAll(async () => {
    server = await servePacked(inject('builtSite'));
  });
  afterAll(() => server.close());

  it.each(oldAddressesInAll())(
    '$from leads by one 301 to a page, and keeps the query',
    async ({from, answers}) => {
      const page = answers.find((answer) => existsSync(path.join(server.folder, `${answer}.html`)));
      for (const query of ['', '?q=%E5%B9%B4%20%26&utm=a%2Fb']) {
        for (const slash of from.endsWith('.html') ? [''] : ['', '/']) {
          const {status, headers} = await ask(server.origin, `${from}${slash}${query}`);
          expect([status, headers.location]).toEqual([301, `${page}${query}`]);
        }
        expect((await ask(server.origin, `${page}${query}`)).status).toBe(200);
      }
    },
  );
});
