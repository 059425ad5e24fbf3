import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readLabs} from '../../labs/lib/lab';
import {faultOf} from '../../labs/lib/recordings';
import {replayLab} from '../../labs/lib/verdict';

const labsDir = path.resolve(import.meta.dirname, '../../labs');
const labs = readLabs(labsDir);

describe.each(labs)('the lab $name', (lab) => {
  it('has a recording of the script as it is, not edited by hand', () => {
    expect(faultOf(labsDir, lab.name)).toBeUndefined();
  });
});

// Heavy ones are replayed by a command of their own: npm run labs -- --heavy.
describe.each(labs.filter((lab) => lab.class === 'light'))('the light lab $name', (lab) => {
  it('does today what its recording says', async ({skip}) => {
    const {outcome, words} = await replayLab(labsDir, lab);
    if (outcome === 'skipped') {
      skip(words);
    }
    expect(words, words).toBe(outcome === 'same' ? words : 'the same as recorded');
  });
});

it('knows of light labs at all', () => {
  expect(labs.filter((lab) => lab.class === 'light').length).toBeGreaterThan(0);
});
