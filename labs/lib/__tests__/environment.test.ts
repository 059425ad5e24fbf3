import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {kubernetesVersion, vmKernelVersion} from '../cached';
import {environmentOf} from '../environment';

let cache = '';

function putIntoCache(folder: string, version: string): void {
  const place = path.join(cache, 'rings-labs', folder);
  mkdirSync(place, {recursive: true});
  writeFileSync(path.join(place, 'version'), version);
}

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

describe.each([
  ['Kubernetes', 'kubernetes-1.20.2', kubernetesVersion],
  ["a virtual machine's kernel", 'vm-kernel', vmKernelVersion],
])('%s for heavy labs', (_, folder, version) => {
  it('is not there before its script ran', () => {
    expect(version()).toBeUndefined();
  });

  it('is not there when its script was cut short', () => {
    putIntoCache(folder, '');
    expect(version()).toBeUndefined();
  });

  it('is known by its version', () => {
    putIntoCache(folder, 'name 1.2-3\n');
    expect(version()).toBe('name 1.2-3');
  });
});

describe('the environment of a recording', () => {
  it('names the kernel that ran the commands, be it this machine’s or not', () => {
    expect(environmentOf({tools: [], needs: []}, '6.1.0-1-amd64').kernel).toBe('6.1.0-1-amd64');
  });

  it('names the Kubernetes of a lab that needs it, and only there', () => {
    putIntoCache('kubernetes-1.20.2', '1.20.5+really1.20.2-1\n');
    expect(environmentOf({tools: [], needs: ['kubernetes']}, '6.18').tools).toEqual({
      kubernetes: 'kubernetes (source) 1.20.5+really1.20.2-1',
    });
    expect(environmentOf({tools: [], needs: []}, '6.18').tools).toEqual({});
  });

  it('says of a lab in a virtual machine that it ran in one, and where its kernel is from', () => {
    putIntoCache('vm-kernel', 'linux-image-6.1.0-1-amd64 6.1.5-1\n');
    const bare = environmentOf({tools: [], needs: []}, '6.18');
    const {system, tools} = environmentOf({tools: [], needs: ['vm']}, '6.1.0-1-amd64');
    expect(system).toBe(`${bare.system} in QEMU`);
    expect(tools).toEqual({linux: 'linux-image-6.1.0-1-amd64 6.1.5-1'});
  });
});
