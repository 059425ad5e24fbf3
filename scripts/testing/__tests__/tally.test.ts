import {describe, expect, it} from 'vitest';
import {exitCodeFor, summaryLine, sumOf, tallyOfVitest} from '../tally';
import type {Tally, VitestReport} from '../tally';

/** A report with one file a list of statuses; a file fails if a test in it does. */
function reportOf(...files: string[][]): VitestReport {
  return {
    testResults: files.map((statuses, file) => ({
      name: `${file}.test.ts`,
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status, test) => ({
        fullName: `${file}-${test}`,
        status,
        failureMessages: status === 'failed' ? ['expected 1 to be 2'] : [],
      })),
    })),
  };
}

const brokenFile = {
  testResults: [
    {name: 'a.test.ts', status: 'failed', message: 'no such file', assertionResults: []},
  ],
};

describe('tallyOfVitest', () => {
  it('counts tests over all files and names the skipped', () => {
    const report = reportOf(['passed', 'failed'], ['passed', 'pending', 'todo', 'skipped']);
    expect(tallyOfVitest(report, 1)).toEqual({
      passed: 2,
      failures: ['0.test.ts: 0-1\nexpected 1 to be 2'],
      skipped: ['1-1', '1-2', '1-3'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyOfVitest(brokenFile, 1)).toEqual({
      passed: 0,
      failures: ['a.test.ts\nno such file'],
      skipped: [],
    });
  });

  it('counts a file whose hook failed beside passing tests', () => {
    const [file] = reportOf(['passed']).testResults;
    expect(
      tallyOfVitest({testResults: file ? [{...file, status: 'failed'}] : []}, 1),
    ).toMatchObject({
      passed: 1,
      failures: ['0.test.ts'],
    });
  });

  it('counts a failure outside of the tests, such as a site that does not build', () => {
    expect(tallyOfVitest(reportOf(['passed']), 1)).toMatchObject({
      passed: 1,
      failures: ['vitest: exit code 1 after 1 tests that passed'],
    });
    expect(tallyOfVitest(undefined, 1).failures).toHaveLength(1);
  });

  it('counts a run without tests as a failure', () => {
    expect(tallyOfVitest(reportOf([]), 0).failures).toHaveLength(1);
    expect(tallyOfVitest(reportOf(['pending']), 0).failures).toHaveLength(1);
  });
});

const good: Tally = {passed: 2, failures: [], skipped: []};
const bad: Tally = {passed: 1, failures: ['a', 'b', 'c'], skipped: []};
const skipping: Tally = {passed: 1, failures: [], skipped: ['a', 'b']};

describe('summaryLine', () => {
  it.each([
    [good, '2 passed, 0 failed'],
    [bad, '1 passed, 3 failed'],
    [skipping, '1 passed, 0 failed, 2 skipped'],
    [sumOf([good, bad, skipping]), '4 passed, 3 failed, 2 skipped'],
    [sumOf([]), '0 passed, 0 failed'],
  ])('%j is told as %s', (tally, line) => {
    expect(summaryLine(tally)).toBe(line);
  });
});

describe('exitCodeFor', () => {
  it.each([
    ['a good run', good, true, 0],
    ['a failure', bad, false, 1],
    ['nothing run', sumOf([]), false, 1],
    ['a skipped test at home', skipping, false, 0],
    ['a skipped test in CI', skipping, true, 1],
  ])('%s', (_, tally, inCi, code) => {
    expect(exitCodeFor(tally, inCi)).toBe(code);
  });
});
