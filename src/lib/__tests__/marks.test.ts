import {describe, expect, it} from 'vitest';
import {marksOf} from '../marks';

describe('the marks of a page', () => {
  const today = '2026-11-30';

  it.each([
    ['none of one that is out', {date: '2026-11-30'}, []],
    ['none of one that says no', {draft: false, unlisted: false, date: '2018-03-01'}, []],
    ['none of one without a day', {}, []],
    ['that it is a draft', {draft: true}, ['draft']],
    ['that its day is yet to come', {date: '2026-12-01'}, ['scheduled']],
    ['that it is in no list', {unlisted: true, date: '2018-03-01'}, ['unlisted']],
    [
      'all of these',
      {draft: true, unlisted: true, date: '2027-01-01'},
      ['draft', 'scheduled', 'unlisted'],
    ],
  ])('are %s', (_case, declared, marks) => {
    expect(marksOf(declared, today)).toEqual(marks);
  });
});
