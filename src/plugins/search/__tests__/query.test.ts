import {describe, expect, it} from 'vitest';
import {alternativesOf} from '../shared/engine/alternatives';
import {editDistance} from '../shared/engine/edit-distance';
import {parseQuery} from '../shared/engine/parse-query';
import {questionPieces} from '../shared/engine/loose-candidates';
import {nearest} from '../shared/engine/spelling';
import {wordStem} from '../shared/engine/word-forms';

const none = new Map<string, string>();

describe('a query is taken apart into units and parts', () => {
  it.each([
    ['PVC的名字', ['pvc', '的名字'], ['pvc的名字']],
    ['iptables -t nat', ['iptables', 't', 'nat'], ['iptables', '-t', 'nat']],
    ['10.244.0.0/16', ['10.244.0.0/16'], ['10.244.0.0/16']],
    ['什麼是容器？', ['什麼是容器'], ['什麼是容器']],
    ['容器，網路', ['容器', '網路'], ['容器', '網路']],
    ['「叢集」', ['叢集'], ['叢集']],
    ['KUBE-SEP-', ['kube-sep'], ['kube-sep-']],
    ['dnsPolicy:Default', ['dnspolicy:default'], ['dnspolicy:default']],
    ['', [], []],
    ['—…！', [], []],
  ])('%s', (text, units, parts) => {
    const query = parseQuery(text, none);
    expect(query.units.map((unit) => unit.text)).toEqual(units);
    expect(query.parts).toEqual(parts);
  });

  it('keeps what is quoted together', () => {
    const query = parseQuery('pod "kubectl get pvc" 網路', none);
    expect(query.parts).toEqual(['pod', 'kubectl get pvc', '網路']);
    expect(query.quoted).toBe(true);
  });

  it('knows the phrases that are not of one unit', () => {
    expect(parseQuery('npm run PVC的名字', none).phrases).toEqual(['npm run', 'run pvc', 'pvc的']);
    expect(parseQuery('kube-proxy 網路', none).phrases).toEqual([]);
  });

  it('looks at no more than a person types', () => {
    const query = parseQuery('word '.repeat(1_000), none);
    expect(query.units.length).toBeLessThanOrEqual(24);
    expect(parseQuery('字'.repeat(10_000), none).units[0]?.text).toHaveLength(200);
  });
});

describe('other ways to write it', () => {
  const equivalents = new Map([
    ['集群', ['丛集']],
    ['网络', ['网路']],
    ['k8s', ['kubernetes']],
    ['lb', ['load balancer', '负载平衡']],
    ['c++', ['cpp']],
  ]);

  it.each([
    ['集群', ['丛集']],
    ['集群网络', ['丛集网路', '丛集网络', '集群网路']],
    ['k8s', ['kubernetes']],
    ['k8s.io', ['kubernetes.io']],
    ['lb', ['load balancer', '负载平衡']],
    ['c++', ['cpp']],
    ['albatross', []],
    ['网', []],
  ])('%s', (text, others) => {
    expect(alternativesOf(text, equivalents)).toEqual(others);
  });

  it('are none where no word has any', () => {
    expect(alternativesOf('集群', new Map())).toEqual([]);
  });

  it('are few, however many words could be replaced', () => {
    expect(alternativesOf('集群网络'.repeat(20), equivalents)).toHaveLength(6);
  });
});

describe('the distance between two words', () => {
  it.each([
    ['kubernetes', 'kubernetes', 0],
    ['kubernets', 'kubernetes', 1],
    ['kuberentes', 'kubernetes', 1],
    ['pod', 'node', 2],
    ['abc', 'abcdef', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('is not worked out beyond what is asked for', () => {
    expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

describe('a misspelt word', () => {
  const words = [
    {text: 'container', rank: 5},
    {text: 'containers', rank: 1},
    {text: 'contain', rank: 2},
    {text: 'maintainer', rank: 9},
  ];

  it('stands for the nearest one', () => {
    expect(nearest('contianer', words)).toEqual(['container']);
  });

  it('stands for the commonest of those equally near', () => {
    const both = [
      {text: 'pods', rank: 1},
      {text: 'port', rank: 3},
    ];
    expect(nearest('pors', both)).toEqual(['port', 'pods']);
  });

  it('stands for nothing when all are too far', () => {
    expect(nearest('zzzzzzz', words)).toEqual([]);
  });
});

describe('a word is also found by what its shorter form begins with', () => {
  it.each([
    ['containers', 'container'],
    ['policies', 'polic'],
    ['classes', 'class'],
    ['mounting', 'mount'],
    ['provisioned', 'provision'],
    ['class', undefined],
    ['dns', undefined],
    ['nfs4', undefined],
  ])('%s', (word, stem) => {
    expect(wordStem(word)).toBe(stem);
  });
});

describe('words of asking', () => {
  const asking = ['why', 'what', 'does', 'my', 'is', 'it', '為什麼', '的', '會', '嗎'];

  it('are left out of English queries', () => {
    const {parts, units} = parseQuery('why does my claim stay pending', none, asking);
    expect(parts).toEqual(['claim', 'stay', 'pending']);
    expect(units.map(({part}) => part)).toEqual([0, 1, 2]);
  });

  it('are kept when there is nothing else, and in quotation marks', () => {
    expect(parseQuery('what is it', none, asking).parts).toEqual(['what', 'is', 'it']);
    expect(parseQuery('"what" claim', none, asking).parts).toEqual(['what', 'claim']);
  });

  it('cut a Chinese question into what it is about', () => {
    expect(questionPieces('為什麼叢集的網路會中斷嗎', asking)).toEqual(['叢集', '網路', '中斷']);
  });
});
