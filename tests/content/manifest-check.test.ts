import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {manifestProblems} from '../support/kubernetes-schema';
import {problemsOf} from '../support/manifests';

describe('a configuration file of the API server', () => {
  const encryption = `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - aescbc: {keys: [{name: key1, secret: c2VjcmV0}]}
      - identity: {}
`;
  const audit = `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
    resources: [{group: '', resources: [secrets]}]
`;

  it.each([encryption, audit])('lets a good one pass', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['an unknown provider', encryption.replace('aescbc', 'aes'), '/aes: expected a field'],
    ['a key without a secret', encryption.replace(', secret: c2VjcmV0', ''), "property 'secret'"],
    [
      'two providers in one',
      encryption.replace('- identity', '  identity'),
      'more than 1 properties',
    ],
    ['an unknown level', audit.replace('Metadata', 'All'), 'allowed values'],
    ['a misspelt field', audit.replace('group:', 'groups:'), '/groups: expected a field'],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem);
  });
});

describe('the check itself', () => {
  const claim = `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, labels: {any: label}}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 10Gi}}
`;

  it('lets a valid manifest pass', () => {
    expect(problemsOf(claim)).toEqual([]);
  });

  it.each([
    [
      'a misspelt field',
      claim.replace('accessModes', 'accessMode'),
      '/spec/accessMode: expected a field',
    ],
    [
      'a misspelt field deep down',
      claim.replace('requests', 'request'),
      '/spec/resources/request: expected a field',
    ],
    [
      'a misspelt metadata field',
      claim.replace('labels', 'label'),
      '/metadata/label: expected a field',
    ],
    [
      'a wrong type',
      claim.replace('[ReadWriteOnce]', 'ReadWriteOnce'),
      '/spec/accessModes: must be array',
    ],
    [
      'a value outside the enumeration',
      claim.replace('ReadWriteOnce', 'RWO'),
      '/spec/accessModes/0: must be equal to one of',
    ],
    [
      'an unknown kind',
      claim.replace('PersistentVolumeClaim', 'PersistentVolumeClame'),
      '/: expected an apiVersion',
    ],
    [
      'a missing field',
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}',
      'provisioner',
    ],
    [
      'a Pod without a container name',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: nginx}]}',
      'name',
    ],
    ['two documents in one fence', `${claim}---${claim}`, 'expected one document, found 2'],
    ['broken YAML', claim.replace('[ReadWriteOnce]', '[ReadWriteOnce'), 'must'],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem);
  });

  it('leaves a free-form map alone', () => {
    const storageClass =
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nprovisioner: a.example/b\nparameters: {anything: goes}';
    expect(manifestProblems(parse(storageClass))).toEqual([]);
  });
});
