import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {articleFences, attributeOf, problemsAt} from '../support/fences';
import {travisProblems} from '../support/travis-schema';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));

it('every .travis.yml of the articles is one by its schema', () => {
  const problems = articleFences(siteDir)
    .filter((fence) => attributeOf(fence, 'title')?.endsWith('.travis.yml'))
    .flatMap((fence) =>
      problemsAt(
        fence,
        travisProblems(fence.text).map((problem) => ({problem})),
      ),
    );
  expect(problems).toEqual([]);
});

describe('the check of a .travis.yml', () => {
  const good = `
language: go
go: ['1.10.x']
dist: xenial
sudo: required
services: [docker]
env:
  global:
    - CHANGE_MINIKUBE_NONE_USER=true
before_script:
  - sudo minikube start --vm-driver=none
script: go test ./...
jobs:
  include:
    - stage: test
      script: make
`;

  it('lets a good one pass', () => {
    expect(travisProblems(good)).toEqual([]);
  });

  it.each([
    ['a misspelt phase', good.replace('before_script', 'befor_script'), '/befor_script'],
    [
      'a misspelt key of a job',
      good.replace('script: make', 'scripts: make'),
      '/jobs/include/0/scripts',
    ],
    ['an unknown distribution', good.replace('xenial', 'xenia'), '/dist'],
    ['an unknown language', good.replace('language: go', 'language: golan'), '/language'],
    ['an unknown service', good.replace('[docker]', '[{name: docker}]'), '/services'],
    ['broken YAML', good.replace('[docker]', '[docker'), 'must'],
  ])('refuses %s', (_, text, problem) => {
    expect(travisProblems(text).join('\n')).toContain(problem);
  });
});
