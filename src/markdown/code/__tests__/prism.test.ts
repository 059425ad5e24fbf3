import {afterEach, describe, expect, it} from 'vitest';
import {grammarOf, loadPrism} from '../prism';

const scope = globalThis as {Prism?: unknown};

afterEach(() => {
  delete scope.Prism;
});

describe('the highlighter', () => {
  it.each([
    'bash',
    'shell-session',
    'docker',
    'diff',
    'ini',
    'toml',
    'makefile',
    'nginx',
    'yaml',
    'json',
    'go',
    'python',
    'c',
    'hcl',
    'protobuf',
    'sql',
    'typescript',
    'tsx',
    'javascript',
    'css',
    'markup',
    'iptables-save',
    'ebtables-save',
    'nft',
  ])('has a grammar for %s', (name) => {
    const {languages, tokenize} = loadPrism();
    const grammar = languages[name];
    expect(grammar).toBeTypeOf('object');
    expect(grammar && tokenize('# x\n- y\n', grammar).length).toBeGreaterThan(0);
  });

  it('knows the prompt of a shell session and the commands behind it', () => {
    const {languages, tokenize} = loadPrism();
    const session = languages['shell-session'];
    const types = session ? tokenize('# ip a\n1: lo\n', session) : [];
    const named = types.flatMap((token) => (typeof token === 'string' ? [] : [token.type]));
    expect(named).toEqual(['command', 'output']);
  });

  it('leaves no global behind', () => {
    loadPrism();
    expect(scope).not.toHaveProperty('Prism');
  });

  it('gives back the global that was there', () => {
    const before = {theirs: true};
    scope.Prism = before;
    loadPrism();
    expect(scope.Prism).toBe(before);
  });

  it('is the same however often it is loaded', () => {
    expect(loadPrism()).toBe(loadPrism());
  });

  it('takes an address in a command as one', () => {
    const prism = loadPrism();
    const bash = grammarOf(prism, 'bash');
    const tokens = bash ? prism.tokenize('ip route add 10.244.0.0/16 via 10.0.0.1', bash) : [];
    const addresses = tokens.flatMap((one) =>
      typeof one !== 'string' && one.type === 'address' ? [one.content] : [],
    );
    expect(addresses).toEqual(['10.244.0.0/16', '10.0.0.1']);
  });
});
