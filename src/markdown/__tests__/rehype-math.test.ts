import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {fromHtml} from 'hast-util-from-html';
import rehypeKatex from 'rehype-katex';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import rehypeMath from '../rehype-math';

async function htmlOf(tex: string): Promise<string> {
  const html = `<p><code class="language-math math-inline">${tex}</code></p>`;
  const processor = unified().use(rehypeKatex, {output: 'mathml'}).use(rehypeMath);
  return toHtml((await processor.run(fromHtml(html, {fragment: true}))) as Root);
}

it('leaves of a formula what is shown, its source out of the text', async () => {
  const html = await htmlOf('\\frac{V}{2}');
  expect(html).toContain('data-tex="\\frac{V}{2}">');
  expect(html).toContain('<mrow><mfrac><mi>V</mi><mn>2</mn></mfrac></mrow></math>');
  expect(html).not.toMatch(/semantics|annotation/);
});

it.each(['k', 'M = 4'])('repeats nothing of %s, whose letters are its source', async (tex) => {
  expect(await htmlOf(tex)).not.toContain('data-tex');
});
