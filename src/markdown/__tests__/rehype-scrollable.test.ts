import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import rehypeScrollable from '../rehype-scrollable';

const processed = (html: string): string => {
  const tree = fromHtml(html, {fragment: true});
  rehypeScrollable()(tree);
  return toHtml(tree);
};

describe('rehype-scrollable', () => {
  it('lets the keyboard reach a table', () => {
    expect(processed('<p>x</p><table></table>')).toBe('<p>x</p><table tabindex="0"></table>');
  });

  it('lets it reach the element around a display formula, as `math` may have no tabindex', () => {
    expect(processed('<span><math display="block"></math></span>')).toBe(
      '<span tabindex="0"><math display="block"></math></span>',
    );
  });

  it('leaves a formula in a sentence alone', () => {
    const sentence = '<p><span><math></math></span></p>';
    expect(processed(sentence)).toBe(sentence);
  });
});
