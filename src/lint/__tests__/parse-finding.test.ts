import {describe, expect, it} from 'vitest';
import {fixText} from '../fix-text';
import {lintText} from '../lint';

const find = (text: string) =>
  lintText(text, 'docs/a.mdx', {url: 'https://rings.example'}).problems;

describe('MDX that cannot be read', () => {
  it.each([
    ['文\n\n<!-- 註 -->', 3, '`{/* … */}`', '文\n\n{/* 註 */}'],
    ['## 一 {#a}\n\n## 二 {#b}', 1, '`{/* #id */}`', '## 一 {/* #a */}\n\n## 二 {/* #b */}'],
    ['甲<br>乙<br>丙', 1, '`<br />`', '甲<br />乙<br />丙'],
    ['見<https://x.example>', 1, '`[words](address)`', '見[https://x.example](https://x.example)'],
    ['見<a@x.example>', 1, '`[words](address)`', '見[a@x.example](mailto:a@x.example)'],
    ['文\n\n{{< figure >}}', 3, 'no shortcodes', undefined],
    ['若a <5', 1, '`\\<`', undefined],
    ['若{ 則', 1, '`\\{`', undefined],
    ['在<namespace>裡', 1, '`</namespace>` where it ends, or `\\<namespace>`', undefined],
    ['<b>\n\n</c>', 3, '`</b>` where it ends', undefined],
  ])('is told of with what to write: %j', (text, line, expected, mended) => {
    const [problem, ...more] = find(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({file: 'docs/a.mdx', line, rule: 'markdown-syntax'});
    expect(problem?.found).toMatch(/^Markdown that cannot be read \(.+\)$/);
    expect(problem?.expected).toContain(expected);
    expect(fixText(text, find)).toBe(mended ?? text);
  });

  it('is mended outside of listings', () => {
    const listing = '```text\n<!-- 註 -->\n```\n\n`<!-- 註 -->`\n';
    expect(fixText(`${listing}\n<!-- 註 -->\n`, find)).toBe(`${listing}\n{/* 註 */}\n`);
  });
});
