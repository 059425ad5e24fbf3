import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {sourceHash} from '../seal';

let labsDir = '';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(labsDir, file)), {recursive: true});
  writeFileSync(path.join(labsDir, file), text);
}

beforeEach(() => {
  labsDir = mkdtempSync(path.join(tmpdir(), 'labs-'));
  write('lib/box.sh', 'box');
  write('lib/steps.sh', '. /lab/lib/trace.sh');
  write('lib/trace.sh', 'trace');
  write('lib/service.sh', 'python3 /lab/lib/backend.py');
  write('lib/backend.py', 'backend');
  write('lib/unrelated.sh', 'unrelated');
  write('ping/lab.sh', '. /lab/lib/service.sh');
  write('ping/recording.json', '{}');
});

afterEach(() => rmSync(labsDir, {recursive: true}));

describe("the hash of a lab's sources", () => {
  it.each([
    ['its script', 'ping/lab.sh', '. /lab/lib/service.sh # changed'],
    ['a file of its own', 'ping/data.txt', 'new'],
    ['the box', 'lib/box.sh', 'changed'],
    ['the steps', 'lib/steps.sh', '. /lab/lib/trace.sh # changed'],
    ['what the steps name', 'lib/trace.sh', 'changed'],
    ['what its script names', 'lib/service.sh', 'python3 /lab/lib/backend.py # changed'],
    ['what that names in turn', 'lib/backend.py', 'changed'],
  ])('changes with %s', (_what, file, text) => {
    const before = sourceHash(labsDir, 'ping');
    write(file, text);
    expect(sourceHash(labsDir, 'ping')).not.toBe(before);
  });

  it.each([
    ['its recording', 'ping/recording.json'],
    ['a file of the library that it does not use', 'lib/unrelated.sh'],
    ['another lab', 'pong/lab.sh'],
  ])('stays with a change of %s', (_what, file) => {
    const before = sourceHash(labsDir, 'ping');
    write(file, 'changed');
    expect(sourceHash(labsDir, 'ping')).toBe(before);
  });
});
