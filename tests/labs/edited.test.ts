import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readLab} from '../../labs/lib/lab';
import {reasonToSkip} from '../../labs/lib/possible';
import {digestOf} from '../../labs/lib/seal';
import {recordLab, replayLab} from '../../labs/lib/verdict';
import type {Recording} from '../../src/lib/recording';

const root = path.resolve(import.meta.dirname, '../..');
const reason = reasonToSkip({name: '', title: {}, class: 'light', tools: [], needs: []});
let labsDir = '';

beforeEach(() => {
  labsDir = mkdtempSync(path.join(tmpdir(), 'labs-'));
  cpSync(path.join(root, 'labs/lib'), path.join(labsDir, 'lib'), {recursive: true});
  cpSync(path.join(root, 'tests/fixtures/labs/greeting'), path.join(labsDir, 'greeting'), {
    recursive: true,
  });
});

afterEach(() => rmSync(labsDir, {recursive: true}));

/** Records the lab, changes one character of what it printed, and replays it. */
async function replayEdited({resealed}: {resealed: boolean}) {
  const lab = readLab(labsDir, 'greeting');
  expect(await recordLab(labsDir, lab)).toMatchObject({outcome: 'recorded'});
  expect(await replayLab(labsDir, lab)).toMatchObject({outcome: 'same'});
  const file = path.join(labsDir, 'greeting/recording.json');
  const edited = JSON.parse(
    readFileSync(file, 'utf8').replace('"stdout": "hello, world', '"stdout": "hello, worle'),
  ) as Recording;
  writeFileSync(
    file,
    JSON.stringify(resealed ? {...edited, digest: digestOf(edited)} : edited, null, 2),
  );
  return replayLab(labsDir, lab);
}

describe('a lab whose recorded output was edited', () => {
  it('fails, naming the lab, what to do, the step and the difference', async ({skip}) => {
    if (reason !== undefined) skip(reason);
    const {outcome, words} = await replayEdited({resealed: false});
    expect(outcome).toBe('failed');
    expect(words).toContain(
      'labs/greeting/recording.json was edited by hand; run `npm run labs -- --record greeting`.',
    );
    expect(words).toContain('step hello differs:');
    expect(words).toMatch(/^-hello, worle$/m);
    expect(words).toMatch(/^\+hello, world$/m);
    expect(words).not.toContain('step goodbye');
  });

  it('fails by the replay alone where the digest was made to fit', async ({skip}) => {
    if (reason !== undefined) skip(reason);
    const {lab, outcome, words} = await replayEdited({resealed: true});
    expect({lab, outcome}).toEqual({lab: 'greeting', outcome: 'failed'});
    expect(words).toMatch(/^step hello differs:\n[^]*^-hello, worle\n\+hello, world$/m);
  });
});
