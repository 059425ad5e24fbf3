import {describe, expect, it} from 'vitest';
import {replayOf} from '../replay';

const recorded = (date: string, kind: 'light' | 'heavy') => ({class: kind, environment: {date}});

describe('the last replay', () => {
  it.each([
    ['is none without a recording', [], null],
    [
      'is the day of the newest recording, in whatever order they are used',
      [recorded('2026-11-02', 'light'), recorded('2026-11-23', 'light')],
      {date: '2026-11-23', everyCheck: true},
    ],
    [
      'is not on every check once one lab is heavy',
      [recorded('2026-11-23', 'light'), recorded('2026-11-02', 'heavy')],
      {date: '2026-11-23', everyCheck: false},
    ],
  ])('%s', (_case, recordings, expected) => {
    expect(replayOf(recordings)).toEqual(expected);
  });
});
