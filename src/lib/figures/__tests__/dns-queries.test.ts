import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Recording} from '../../recording';
import {candidates, dnsQueries} from '../dns-queries';

const recording = JSON.parse(
  readFileSync(
    path.join(import.meta.dirname, '../../../../labs/dns-on-the-wire/recording.json'),
    'utf8',
  ),
) as Recording;
const search = ['default.svc.cluster.local', 'svc.cluster.local', 'cluster.local'];
const zone = {
  'web.default.svc.cluster.local': {A: '10.98.51.150'},
  'www.example.com': {A: '93.184.216.34'},
};

/** The queries the lab saw on the wire: each `name type answer`. */
function recorded(step: string, command: string): string[] {
  const {stdout = ''} =
    recording.steps
      .find(({name}) => name === step)
      ?.commands.find((one) => one.command.trim() === command) ?? {};
  return [...stdout.matchAll(/^10\.96\.0\.10 +(\S+) +(.+?) {2,}(\S+)$/gm)].map(
    ([, type, answer, name]) => `${name} ${type} ${answer}`,
  );
}

describe('the queries a name causes', () => {
  it.each([
    ['cluster-first', 'web', 5],
    ['cluster-first', 'web.default', 5],
    ['outside-name', 'www.example.com', 5],
    ['trailing-dot', 'www.example.com.', 5],
    ['full-service-name', 'web.default.svc.cluster.local', 5],
    ['absent-name', 'nosuch.example.com', 5],
    ['ndots-2', 'www.example.com', 2],
    ['ndots-2', 'web.default', 2],
    ['ndots-1', 'www.example.com', 1],
    ['ndots-1', 'web.default', 1],
  ])('are those the lab saw on the wire: %s, %s', (step, name, ndots) => {
    const seen = recorded(step, `wire getent ahosts ${name}`);
    expect(seen.length).toBeGreaterThan(0);
    const queries = dnsQueries({name, search, ndots}, zone);
    expect(queries.map((one) => `${one.name} ${one.type} ${one.answer}`)).toEqual(seen);
  });

  it('are half as many for IPv4 alone', () => {
    const queries = dnsQueries({name: 'www.example.com', search, ndots: 5, types: ['A']}, zone);
    expect(queries.map((one) => `${one.name} ${one.type} ${one.answer}`)).toEqual(
      recorded('ipv4-only', 'wire getent ahostsv4 www.example.com'),
    );
  });

  it('try the name as it stands first from one dot on, unless ndots says otherwise', () => {
    expect(candidates({name: 'a.b', search: ['c']})).toEqual(['a.b.', 'a.b.c.']);
    expect(candidates({name: 'a', search: ['c.']})).toEqual(['a.c.', 'a.']);
  });
});
