import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {faultOf} from '../recordings';

const labs = path.resolve(import.meta.dirname, '../..');
let labsDir = '';

beforeEach(() => {
  labsDir = mkdtempSync(path.join(tmpdir(), 'labs-'));
  for (const folder of ['lib', 'bridge-by-hand']) {
    cpSync(path.join(labs, folder), path.join(labsDir, folder), {recursive: true});
  }
});

afterEach(() => rmSync(labsDir, {recursive: true}));

function edit(file: string, before: string, after: string): void {
  const place = path.join(labsDir, 'bridge-by-hand', file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(before);
  writeFileSync(place, text.replace(before, after));
}

describe('a recording', () => {
  it('is whole as it was committed', () => {
    expect(faultOf(labsDir, 'bridge-by-hand')).toBeUndefined();
  });

  it('is refused when one character of an output was edited, with what to do', () => {
    edit('recording.json', '172.18.0.1/16', '172.18.0.7/16');
    expect(faultOf(labsDir, 'bridge-by-hand')).toBe(
      'labs/bridge-by-hand/recording.json was edited by hand; run `npm run labs -- --record bridge-by-hand`.',
    );
  });

  it('is refused when the kernel it names was edited', () => {
    edit('recording.json', '"kernel": "', '"kernel": "9');
    expect(faultOf(labsDir, 'bridge-by-hand')).toContain('edited by hand');
  });

  it('is stale when the script changed', () => {
    edit('lab.sh', '. /lab/lib/steps.sh', '. /lab/lib/steps.sh # changed');
    expect(faultOf(labsDir, 'bridge-by-hand')).toContain('changed after it was recorded');
  });

  it('is asked for where there is none', () => {
    rmSync(path.join(labsDir, 'bridge-by-hand/recording.json'));
    expect(faultOf(labsDir, 'bridge-by-hand')).toContain('has no recording');
  });
});
