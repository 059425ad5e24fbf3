import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {withBrowser} from './browser';
import {median} from './numbers';

/** The median of several visits as Lighthouse's slow phone makes them. */
export interface Audit {
  /** Scores of 0 to 100, by category. */
  scores: Record<string, number>;
  /** Milliseconds. */
  tbt: number;
  lcp: number;
  cls: number;
}

interface Result {
  lhr: {
    categories: Record<string, {score: number | null}>;
    audits: Record<string, {numericValue?: number}>;
  };
}
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Result | undefined>;

export const allCategories = ['performance', 'accessibility', 'best-practices', 'seo'];

const visits = 5;

/** Visits a page with Lighthouse's defaults, a fresh browser each time. @param port that the browser is told through */
export async function audit(
  url: string,
  categories: readonly string[],
  port: number,
): Promise<Audit> {
  const lighthouse = await loadLighthouse();
  const results: Result['lhr'][] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const flags = {port, output: 'json', logLevel: 'error', onlyCategories: [...categories]};
    const result = await withBrowser(
      () => lighthouse(url, flags),
      [`--remote-debugging-port=${port}`],
    );
    if (result) results.push(result.lhr);
  }
  const medianOf = (valueOf: (lhr: Result['lhr']) => number | null | undefined) =>
    median(results.map((lhr) => valueOf(lhr) ?? Number.NaN));
  const scores = categories.map((name) => [
    name,
    Math.round(100 * medianOf(({categories}) => categories[name]?.score)),
  ]);
  return {
    scores: Object.fromEntries(scores) as Record<string, number>,
    tbt: medianOf(({audits}) => audits['total-blocking-time']?.numericValue),
    lcp: medianOf(({audits}) => audits['largest-contentful-paint']?.numericValue),
    cls: medianOf(({audits}) => audits['cumulative-layout-shift']?.numericValue),
  };
}

/** Out of the benchmark's own packages. */
async function loadLighthouse(): Promise<Lighthouse> {
  const file = path.join(__dirname, '../node_modules/lighthouse/core/index.js');
  const module = (await import(pathToFileURL(file).href)) as {default: Lighthouse};
  return module.default;
}
