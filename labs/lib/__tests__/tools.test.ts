import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {reasonToSkip} from '../possible';
import {packagesOf} from '../tools';
import type {Lab} from '../lab';

let cache = '';

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

function labWith(more: Partial<Lab>): Lab {
  return {name: 'lab', title: {}, class: 'heavy', tools: [], needs: [], ...more};
}

it('names the packages of programs, each once, in order', () => {
  expect(packagesOf(['tcpdump', 'ss', 'ip', '/usr/lib/cni/bridge'])).toEqual([
    'containernetworking-plugins',
    'iproute2',
    'tcpdump',
  ]);
});

// Without root there is an earlier reason, and the labs themselves tell it.
it.runIf(process.getuid?.() === 0).each([
  ['Kubernetes', labWith({needs: ['kubernetes']}), 'labs/lib/build-kubernetes.sh'],
  ["a virtual machine's kernel", labWith({needs: ['vm']}), 'labs/lib/fetch-kernel.sh'],
])('says of a lab that lacks %s what to run', (_, lab, script) => {
  expect(reasonToSkip(lab)).toContain(script);
  expect(reasonToSkip(labWith({}))).toBeUndefined();
});
