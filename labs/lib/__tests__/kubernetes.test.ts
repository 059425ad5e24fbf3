import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {environmentOf} from '../environment';
import {kubernetesVersion} from '../kubernetes';

let cache = '';

function build(version: string): void {
  const folder = path.join(cache, 'rings-labs/kubernetes-1.20.2');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'version'), version);
}

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

it('finds no Kubernetes where none was built', () => {
  expect(kubernetesVersion()).toBeUndefined();
});

it('takes a build that was cut short for none', () => {
  build('');
  expect(kubernetesVersion()).toBeUndefined();
});

it('names the version in the recording of a lab that needs it, and only there', () => {
  build('1.20.5+really1.20.2-1\n');
  expect(environmentOf({tools: [], needs: ['kubernetes']}).tools).toEqual({
    kubernetes: 'kubernetes (source) 1.20.5+really1.20.2-1',
  });
  expect(environmentOf({tools: [], needs: []}).tools).toEqual({});
});
