import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {fromHtml} from 'hast-util-from-html';
import rehypeKatex from 'rehype-katex';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import rehypeMath from '../rehype-math';

it('leaves of a formula what is shown, without its source', async () => {
  const tree = fromHtml('<p><code class="language-math math-inline">\\frac{V}{2}</code></p>', {
    fragment: true,
  });
  const processor = unified().use(rehypeKatex, {output: 'mathml'}).use(rehypeMath);
  const html = toHtml((await processor.run(tree)) as Root);
  expect(html).toContain('<mrow><mfrac><mi>V</mi><mn>2</mn></mfrac></mrow></math>');
  expect(html).not.toMatch(/semantics|annotation|frac\{/);
});
