/** How a run went. */
export interface Tally {
  passed: number;
  failed: number;
  /** The names of what did not run. */
  skipped: string[];
}

/** What of vitest's JSON report is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: {fullName: string; status: string}[];
  }[];
}

/**
 * Counts a vitest run. A file that could not be loaded has no tests, so it counts as one failure,
 * as does a run without any test or one that failed outside of its tests (`exitCode`).
 * @param report undefined if vitest wrote none.
 */
export function tallyOfVitest(report: VitestReport | undefined, exitCode: number): Tally {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({assertionResults}) => assertionResults);
  const passed = tests.filter(({status}) => status === 'passed').length;
  const failedTests = tests.filter(({status}) => status === 'failed').length;
  const brokenFiles = files.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  const nothingToShow = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: nothingToShow ? 1 : failed,
    skipped: tests
      .filter(({status}) => status !== 'passed' && status !== 'failed')
      .map(({fullName}) => fullName),
  };
}

/** The sum of several tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, {passed}) => sum + passed, 0),
    failed: tallies.reduce((sum, {failed}) => sum + failed, 0),
    skipped: tallies.flatMap(({skipped}) => skipped),
  };
}

/** The last line of `npm test`, which programs read: `123 passed, 0 failed`, then `, 2 skipped` if any. */
export function summaryLine({passed, failed, skipped}: Tally): string {
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${tail}`;
}

/** 0 if something ran and nothing failed; in CI nothing may be skipped either. */
export function exitCodeFor({passed, failed, skipped}: Tally, inCi: boolean): 0 | 1 {
  const well = passed > 0 && failed === 0 && !(inCi && skipped.length > 0);
  return well ? 0 : 1;
}
