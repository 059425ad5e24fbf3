/** How a run went. */
export interface Tally {
  passed: number;
  /** What failed, a line or more each; told once more at the end, where a long log is read first. */
  failures: string[];
  /** The names of what did not run. */
  skipped: string[];
}

/** What of vitest's JSON report is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: {fullName: string; status: string; failureMessages?: string[] | null}[];
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
  const failures = files.flatMap(failuresOf);
  if (failures.length === 0 && (exitCode !== 0 || passed === 0)) {
    failures.push(`vitest: exit code ${exitCode} after ${passed} tests that passed`);
  }
  return {
    passed,
    failures,
    skipped: tests
      .filter(({status}) => status !== 'passed' && status !== 'failed')
      .map(({fullName}) => fullName),
  };
}

function failuresOf({
  name,
  status,
  message,
  assertionResults,
}: VitestReport['testResults'][number]) {
  const failures = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({fullName, failureMessages}) => [`${name}: ${fullName}`, ...(failureMessages ?? [])]);
  const broken = status === 'failed' && failures.length === 0;
  return (broken ? [[name, message ?? '']] : failures).map((lines) => lines.join('\n').trimEnd());
}

/** The sum of several tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, {passed}) => sum + passed, 0),
    failures: tallies.flatMap(({failures}) => failures),
    skipped: tallies.flatMap(({skipped}) => skipped),
  };
}

/** The last line of `npm test`, which programs read: `123 passed, 0 failed`, then `, 2 skipped` if any. */
export function summaryLine({passed, failures, skipped}: Tally): string {
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failures.length} failed${tail}`;
}

/** 0 if something ran and nothing failed; in CI nothing may be skipped either. */
export function exitCodeFor({passed, failures, skipped}: Tally, inCi: boolean): 0 | 1 {
  const well = passed > 0 && failures.length === 0 && !(inCi && skipped.length > 0);
  return well ? 0 : 1;
}
