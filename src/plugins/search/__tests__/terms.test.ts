import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createFastTokens} from '../indexing/fast-tokens';
import {camelEnds, termsOf} from '../shared/text/terms';
import {bigrams, isWord, tokenise} from '../shared/text/tokens';

describe('a folded text is found by', () => {
  it.each([
    ['overlapping pairs of characters and the last one', '网路卡', ['网路', '路卡', '卡']],
    ['one character', '链', ['链']],
    ['words', 'kubectl get', ['kubectl', 'kubectl get', 'get']],
    ['names joined by signs', 'kube-proxy', ['kube', 'kube-proxy', 'proxy']],
    ['paths', '/etc/resolv.conf', ['etc', 'etc/resolv', 'resolv', 'resolv.conf', 'conf']],
    ['addresses', '10.244.0.0/16', ['10', '10.244', '244', '244.0', '0', '0.0', '0', '0/16', '16']],
    ['keys and values', 'kind: pod', ['kind', 'kind: pod', 'pod']],
    ['flags', 'iptables -t nat', ['iptables', 'iptables -t', 't', 't nat', 'nat']],
    ['a word and the Chinese it touches', 'pvc的', ['pvc', 'pvc的', '的']],
    ['Chinese and the word it touches', '个pvc', ['个', '个pvc', 'pvc']],
    ['nothing where there is nothing', ' — … ', []],
    ['a surrogate pair as one character', '𠮷野', ['𠮷野', '野']],
  ])('%s: %s', (_what, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('no more of a word than anybody types', () => {
    const [hash] = termsOf('a'.repeat(100));
    expect(hash).toHaveLength(32);
  });

  it('no pair across much punctuation', () => {
    expect(termsOf('end ---- begin')).toEqual(['end', 'begin']);
  });
});

describe('a camelCase name is found by how it ends', () => {
  it.each([
    ['dnsPolicy', ['policy']],
    ['volumeBindingMode', ['bindingmode', 'mode']],
    ['syncUnboundClaim', ['unboundclaim', 'claim']],
    ['parseHTTPHeader', ['httpheader', 'header']],
    ['kubernetes', []],
    ['MASQUERADE', []],
    ['myID', []],
  ])('%s', (name, ends) => {
    expect(camelEnds(name)).toEqual(ends);
  });
});

it('tells where a token stands', () => {
  expect(tokenise('在10.0')).toEqual([
    {text: '在', unspaced: true, start: 0, end: 1},
    {text: '10', unspaced: false, start: 1, end: 3},
    {text: '0', unspaced: false, start: 4, end: 5},
  ]);
});

it('is cut into the same tokens where it is done fast', () => {
  const fast = createFastTokens();
  const text = fc.string({unit: fc.oneof(fc.constantFrom(...'aZ0 .-/網路カ가é́々𠮷'), fc.string())});
  fc.assert(
    fc.property(text, (any) => {
      expect(fast(any)).toEqual(tokenise(any));
    }),
  );
});

it('pairs characters, not halves of them', () => {
  expect(bigrams('𠮷野家')).toEqual(['𠮷野', '野家']);
});

describe('one word', () => {
  it.each([
    ['pod', true],
    ['é2', true],
    ['kube-proxy', false],
    ['pvc的', false],
    ['网', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isWord(text)).toBe(expected);
  });

  it('is told at once, however long it is', () => {
    expect(isWord(`${'a'.repeat(10_000)}-`)).toBe(false);
  });
});
