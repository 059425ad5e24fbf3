import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {articleFences, type Fence} from '../support/fences';
import {fenceProblems} from '../support/manifests';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));
const manifests = articleFences(siteDir).filter(
  ({language, text}) => /^ya?ml$/.test(language) && /^kind:/m.test(text),
);

describe('the manifests of the articles', () => {
  it('are found', () => {
    expect(manifests.length).toBeGreaterThan(0);
  });

  it.each(manifests)('hold what their fence says at $file:$line', (fence) => {
    expect(fenceProblems(fence)).toEqual([]);
  });
});

describe('a manifest of cert-manager', () => {
  const issuer = `apiVersion: cert-manager.io/v1
kind: Issuer
metadata: {name: letsencrypt}
spec:
  acme:
    server: https://acme-v02.api.letsencrypt.org/directory
    email: admin@example.com
    privateKeySecretRef: {name: account-key}
    solvers:
      - http01: {ingress: {class: nginx}}
`;
  const old = `apiVersion: certmanager.k8s.io/v1alpha1
kind: Certificate
metadata: {name: web}
spec:
  secretName: web-tls
  issuerRef: {name: letsencrypt}
  dnsNames: [www.example.com]
`;
  const fence = (text: string, meta = ''): Fence => ({
    file: 'a.md',
    line: 3,
    language: 'yaml',
    meta,
    text,
  });

  it('is held to the schema of its version', () => {
    expect(fenceProblems(fence(issuer))).toEqual([]);
    expect(fenceProblems(fence(issuer.replace('email', 'mail')))).toEqual([
      'a.md:3 /spec/acme/mail: expected a field of the schema, found an unknown one',
    ]);
    expect(fenceProblems(fence(issuer.replace('privateKeySecretRef', 'secret')))).toEqual([
      expect.stringMatching(/^a\.md:3 .*privateKeySecretRef/),
    ]);
  });

  it('of the group of 2018 is held to the schema of 2018, and must be marked historical', () => {
    expect(fenceProblems(fence(old, 'title="web.yaml" historical'))).toEqual([]);
    expect(fenceProblems(fence(old))).toEqual([
      'a.md:3 /apiVersion: certmanager.k8s.io/v1alpha1 is served no more: expected the fence to be marked historical',
    ]);
    expect(fenceProblems(fence(old.replace('dnsNames', 'dnsName'), 'historical'))).toEqual([
      'a.md:3 /spec/dnsName: expected a field of the schema, found an unknown one',
    ]);
  });

  it('of today must not be marked historical', () => {
    expect(fenceProblems(fence(issuer, 'historical'))).toEqual([
      expect.stringContaining('cert-manager.io/v1 is served today'),
    ]);
  });

  it('that is marked invalid must have a problem', () => {
    expect(fenceProblems(fence(issuer.replace('email', 'mail'), 'invalid'))).toEqual([]);
    expect(fenceProblems(fence(issuer, 'invalid'))).toEqual([
      'a.md:3 is marked invalid: expected a problem, found none',
    ]);
  });
});
