import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {ask} from '../ask';
import {answered, askAll} from '../refresh';

const manners = {
  userAgent: 'rings-links (+https://rings.example)',
  patience: 300,
  atOnce: 4,
  pause: 0,
};

/** What a server answers for a path. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/alive': (_, response) => response.end('text'),
  '/moved': (_, response) => response.writeHead(301, {location: '/alive#part'}).end(),
  '/round': (_, response) => response.writeHead(302, {location: '/round'}).end(),
  '/gone': (_, response) => response.writeHead(404).end('none'),
  '/get-only': ({method}, response) =>
    response.writeHead(method === 'HEAD' ? 405 : 200).end(method === 'HEAD' ? '' : 'text'),
  '/head-hangs': ({method}, response) => {
    if (method === 'GET') response.end('text');
  },
  '/silent': () => undefined,
  '/cut': ({socket}) => socket.destroy(),
};

describe('asking', () => {
  let server: Server;
  let origin = '';
  let asked: string[] = [];
  const agents = new Set<string | undefined>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      agents.add(request.headers['user-agent']);
      answers[request.url ?? '']?.(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/alive', {alive: true, said: '200'}, ['HEAD /alive']],
    ['/gone', {alive: false, said: '404'}, ['HEAD /gone', 'GET /gone']],
    ['/get-only', {alive: true, said: '200'}, ['HEAD /get-only', 'GET /get-only']],
    ['/head-hangs', {alive: true, said: '200'}, ['HEAD /head-hangs', 'GET /head-hangs']],
    ['/silent', {alive: false, said: 'TimeoutError'}, ['HEAD /silent', 'GET /silent']],
  ])('for %s finds %o', async (path, answer, how) => {
    expect(await ask(origin + path, manners)).toEqual(answer);
    expect(asked).toEqual(how);
  });

  it('follows a redirect and says where it led', async () => {
    expect(await ask(`${origin}/moved`, manners)).toEqual({
      alive: true,
      said: '200',
      moved: `${origin}/alive`,
    });
    expect((await ask(`${origin}/round`, manners)).alive).toBe(false);
  });

  it('says by name what went wrong on the way', async () => {
    expect(await ask(`${origin}/cut`, manners)).toEqual({alive: false, said: 'UND_ERR_SOCKET'});
    const encrypted = origin.replace('http:', 'https:');
    expect((await ask(encrypted, manners)).said).toMatch(/SSL|EPROTO/);
    expect((await ask('http://127.0.0.1:9/', manners)).said).toBe('bad port');
  });

  it('says who asks', () => {
    expect([...agents]).toEqual(['rings-links (+https://rings.example)']);
  });

  it('asks a host one thing at a time, after a pause', async () => {
    const times: number[] = [];
    const addresses = ['/alive', '/alive?1', '/alive?2'].map((path) => origin + path);
    answers['/alive?1'] = answers['/alive?2'] = answers['/alive'] ?? (() => undefined);
    await askAll(addresses, {...manners, pause: 60}, () => times.push(Date.now()));
    expect(asked).toEqual(['HEAD /alive', 'HEAD /alive?1', 'HEAD /alive?2']);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(118);
  });
});

it('keeps of what does not answer when it last did', () => {
  const entry = {
    purpose: 'paper',
    pin: 'a',
    seen: '2026-01-02',
    moved: 'https://b.example/',
  } as const;
  const dead = answered(entry, {alive: false, said: '404'}, '2026-11-30');
  expect(dead).toEqual({purpose: 'paper', pin: 'a', seen: '2026-01-02', failed: '2026-11-30 404'});
  expect(answered(dead, {alive: true, said: '200'}, '2026-12-01')).toEqual({
    purpose: 'paper',
    pin: 'a',
    seen: '2026-12-01',
  });
});
