import {describe, expect, it} from 'vitest';
import {servedSite} from '../support/served-site';

const drawings = 'figure svg[role=img][aria-labelledby^=diagram-]';

describe('figures drawn while building', () => {
  const site = servedSite();

  it('are complete without JavaScript', async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const still = await context.newPage();
    await still.goto(`${site.origin}/docs/figures`);
    const counts = await still
      .locator(drawings)
      .evaluateAll((all) => all.map((svg) => svg.querySelectorAll('text').length));
    expect(counts.length).toBeGreaterThan(6);
    expect(Math.min(...counts)).toBeGreaterThan(1);
    await context.close();
  });
});
