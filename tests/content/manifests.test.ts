import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {parseAllDocuments, parse} from 'yaml';
import {articleFences, fencesOf} from '../support/fences';
import {manifestProblems} from '../support/kubernetes-schema';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));
const manifests = articleFences(siteDir).filter(
  ({language, text}) => /^ya?ml$/.test(language) && /^kind:/m.test(text),
);

/** The problems of a fence that must hold one complete document. */
function problemsOf(text: string): string[] {
  const documents = parseAllDocuments(text);
  const [document] = documents;
  if (!document || documents.length !== 1 || !('errors' in document)) {
    return [`/: expected one document, found ${documents.length}`];
  }
  return document.errors.length > 0
    ? document.errors.map(({message}) => message)
    : manifestProblems(document.toJS());
}

describe('the manifests of the articles', () => {
  it('are found', () => {
    expect(manifests.length).toBeGreaterThan(0);
  });

  it.each(manifests)('hold what their fence says at $file:$line', ({file, line, meta, text}) => {
    const problems = problemsOf(text).map((problem) => `${file}:${line} ${problem}`);
    if (/\binvalid\b/.test(meta)) {
      expect(problems, `${file}:${line} is marked invalid: expected a problem`).not.toEqual([]);
    } else {
      expect(problems).toEqual([]);
    }
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

  it('reads a fence with its language, its meta and its line, and not a fence shown inside another', () => {
    const text = [
      '# x',
      '',
      '````md',
      '```yaml',
      'kind: Shown',
      '```',
      '````',
      '',
      '  ```yaml title="a.yaml" invalid',
      '  kind: Pod',
      '  ```',
    ];
    expect(
      fencesOf(text.join('\n'), 'a.md').map(({language, meta, line, text}) => [
        language,
        meta,
        line,
        text,
      ]),
    ).toEqual([
      ['md', '', 3, '```yaml\nkind: Shown\n```'],
      ['yaml', 'title="a.yaml" invalid', 9, 'kind: Pod'],
    ]);
  });

  it('refuses a fence that is never closed', () => {
    expect(() => fencesOf('```yaml\nkind: Pod', 'a.md')).toThrow('a.md:1: expected a closing ```');
  });
});
