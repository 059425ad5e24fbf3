import {describe, expect, it} from 'vitest';
import {disagreements, recorded, toEntry} from '../record';

describe('what is recorded of a new address', () => {
  it.each([
    ['https://github.com/a/b/blob/v1.10.0/pkg/x.go', 'source', 'v1.10.0'],
    ['https://github.com/a/b/blob/9e7d2f33/docs/x.md?plain=1', 'documentation', '9e7d2f33'],
    ['https://github.com/a/b/blob/spec-v1.0.0/SPEC.md', 'specification', 'spec-v1.0.0'],
    ['https://github.com/a/b/commit/0f3a', 'change', '0f3a'],
    ['https://github.com/a/b/pull/12', 'change', '12'],
    ['https://github.com/a/b/issues/34', 'issue', '34'],
    ['https://github.com/a/b/releases/tag/v2', 'release', 'v2'],
    ['https://git.netfilter.org/iptables/commit/?id=34f0', 'change', '34f0'],
    ['https://git.netfilter.org/iptables/tree/nft.c?h=v1.8.9', 'source', 'v1.8.9'],
    ['https://www.rfc-editor.org/rfc/rfc1813', 'specification', 'rfc1813'],
    ['https://manpages.debian.org/bookworm/nftables/nft.8.en.html', 'manual', 'bookworm'],
    ['https://kubernetes.io/blog/2018/07/18/x/', 'announcement', '2018/07/18'],
    ['https://doi.org/10.1145/2934872.2934908', 'paper', '10.1145/2934872.2934908'],
  ])('of %s: %s, pinned by %s', (address, purpose, pin) => {
    expect(toEntry(address)).toEqual({purpose, pin, seen: 'never'});
  });

  it.each([
    ['https://github.com/a/b/blob/master/x.go', 'source', 'a branch'],
    ['https://github.com/a/b', 'project', 'the front page of a project'],
    [
      'https://man7.org/linux/man-pages/man8/iptables.8.html',
      'manual',
      'the newest release at one address',
    ],
    [
      'https://kubernetes.io/docs/concepts/x/',
      'documentation',
      'the newest release at one address',
    ],
  ])('of %s: %s, living as %s', (address, purpose, living) => {
    expect(toEntry(address)).toEqual({purpose, living, seen: 'never'});
  });
});

const known = {purpose: 'paper', pin: 'a', seen: '2026-01-02'} as const;
const ledger = new Map([['https://a.example/a', known]]);

it('keeps what is known, adds what is new and drops what no page leads to', () => {
  const now = recorded(new Map([...ledger, ['https://gone.example/a', known]]), [
    'https://a.example/a',
    'https://doi.org/10.1/b',
  ]);
  expect(now).toEqual(
    new Map([
      ['https://a.example/a', known],
      ['https://doi.org/10.1/b', {purpose: 'paper', pin: '10.1/b', seen: 'never'}],
    ]),
  );
});

it('names an address that is not recorded, and the pages it stands on', () => {
  const found = new Map([
    ['https://a.example/a', ['a.html']],
    ['https://b.example/', ['a.html', 'en/a.html']],
  ]);
  expect(disagreements(ledger, found, 'links.yml')).toEqual([
    '/a.html and 1 others: found https://b.example/, which is not in links.yml; expected every outbound link there: npm run links -- --record.',
  ]);
});

it('names an address that no page leads to', () => {
  expect(disagreements(ledger, new Map(), 'links.yml')).toEqual([
    'links.yml: found https://a.example/a, which no page leads to; expected none: npm run links -- --record.',
  ]);
});

it('asks a writer why nothing fixes the version of what no rule knows', () => {
  const found = new Map([['https://new.example/', ['a.html']]]);
  expect(disagreements(recorded(new Map(), found.keys()), found, 'links.yml')).toEqual([
    'links.yml: found no reason why https://new.example/ is living; expected one.',
  ]);
});
