import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {goEnvironment, hasGo} from '../support/go-listings';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));

/** What the Go test says of the lab's code, a line a Pod. */
function testTheLabsCode(): {status: number | null; output: string} {
  const folder = mkdtempSync(join(tmpdir(), 'dns-policy-'));
  try {
    // A copy: a test beside the code would be part of what its lab was recorded from.
    cpSync(join(siteDir, 'labs/resolv-conf-sources'), folder, {recursive: true});
    cpSync(join(siteDir, 'tests/support/decide_test.go'), join(folder, 'decide_test.go'));
    const {status, stdout, stderr} = spawnSync('go', ['test', '-v', '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...goEnvironment,
        RECORDING: join(siteDir, 'labs/k8s-dns-policy/recording.json'),
      },
    });
    return {status, output: stdout + stderr};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

// A cold compiler cache and a busy machine.
const timeout = 300_000;

it('the decision written again is that of the real kubelet, Pod by Pod', {timeout}, ({skip}) => {
  if (!hasGo()) skip('no Go here (Debian: golang-go)');
  const {status, output} = testTheLabsCode();
  expect(output).not.toContain('--- FAIL');
  expect(status, output).toBe(0);
  const pods = [...output.matchAll(/^ +--- PASS: TestDecideIsTheKubelet\/(\S+)/gm)];
  expect(pods.map(([, pod]) => pod)).toEqual([
    'cluster-first',
    'default',
    'none',
    'added',
    'host',
    'host-cluster',
    'loopback',
    'empty',
  ]);
});
