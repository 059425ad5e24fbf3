import {describe, expect, it} from 'vitest';
import {refuseUncertainDay, tellLeftOut} from '../left-out';
import {source} from './fixtures';

const draft = source('dns', {draft: true});
const soon = source('cni', {date: '2027-01-02'}, {year: 2027});
const later = source('nat', {date: '2027-02-01'}, {year: 2027});
const english = source('cni', {date: '2027-01-02'}, {year: 2027, locale: 'en'});

describe('what a build leaves out', () => {
  it('is told by number, with what comes out next', () => {
    expect(tellLeftOut([draft, later, soon, english], 'zh-Hant')).toBe(
      '3 articles left out: 1 draft, 2 scheduled; the next is due on 2027-01-02: blog/2027/cni/index.md.',
    );
    expect(tellLeftOut([draft, later, soon, english], 'en')).toBe(
      '1 article left out: 1 scheduled; the next is due on 2027-01-02: i18n/en/blog/2027/cni/index.md.',
    );
  });

  it('has no day where there are drafts alone, even dated ones, and is no word where there are none', () => {
    const dated = source('nat', {draft: true, date: '2027-02-01'}, {year: 2027});
    expect(tellLeftOut([draft, dated], 'zh-Hant')).toBe('2 articles left out: 2 drafts.');
    expect(tellLeftOut([draft], 'en')).toBeUndefined();
  });
});

describe('the day of a build of a part', () => {
  it('must be declared while an article is scheduled, which is named', () => {
    expect(() => refuseUncertainDay([draft, soon], {part: 'rest'})).toThrow(
      'Expected RINGS_TODAY, the same for every part and for the merge, as blog/2027/cni/index.md is scheduled for 2027-01-02; found none.',
    );
  });

  it.each([
    ['it is', [soon], {part: 'rest', today: '2026-11-30'}],
    ['nothing but drafts waits', [draft], {part: [2018]}],
    ['the build is of the whole', [soon], {}],
  ] as const)('need not be where %s', (_case, leftOut, options) => {
    expect(() => refuseUncertainDay(leftOut, options)).not.toThrow();
  });
});
