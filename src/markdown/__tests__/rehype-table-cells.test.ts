import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import rehypeTableCells from '../rehype-table-cells';

const processed = (cells: string): string => {
  const tree = fromHtml(`<table><tbody><tr>${cells}</tr></tbody></table>`, {fragment: true});
  rehypeTableCells()(tree);
  return toHtml(tree).replace(/^.*<tr>|<\/tr>.*$/g, '');
};

describe('rehype-table-cells', () => {
  it('says by a class how a cell is aligned', () => {
    expect(processed('<th align="center">a</th><td align="right">1</td>')).toBe(
      '<th class="cell-center">a</th><td class="cell-right">1</td>',
    );
  });

  it('says nothing of a cell that is aligned as all are', () => {
    expect(processed('<td align="left">a</td><td>b</td>')).toBe('<td>a</td><td>b</td>');
  });

  it('leaves other classes', () => {
    expect(processed('<td class="x" align="right">1</td>')).toBe('<td class="x cell-right">1</td>');
  });
});
