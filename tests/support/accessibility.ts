import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {layOutWhole} from './browser';

/** WCAG 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, with the element and the reason. */
export async function violationsOn(page: Page): Promise<string[]> {
  await layOutWhole(page);
  // Legacy mode: the site has no frames, and the other one opens a blank page each time.
  const {violations} = await new AxeBuilder({page}).withTags(wcag).setLegacyMode().analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary = ''}) =>
        `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}
