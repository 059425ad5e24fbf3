import {excerptMark} from '../excerpt-mark';
import {htmlAttribute} from '../html-attribute';
import {rawHtml} from '../raw-html';
import {unclosedHtml} from '../unclosed-html';
import {unknownComponent} from '../unknown-component';
import {unknownName} from '../unknown-name';
import {testRule} from './table';

testRule(
  rawHtml,
  [
    {text: '<a href="/a">甲</a>', found: '`<a>`', expected: '`[words](address)`'},
    {text: '<img src="a.png" />', found: '`<img>`', expected: '`![what it shows]'},
    {
      text: '文\n\n<script src="/x.js"></script>',
      line: 3,
      found: '`<script>`',
      expected: 'nothing that runs',
    },
    {text: '<iframe src="https://x.example"></iframe>', found: '`<iframe>`'},
    {text: '<a href="/a">甲</a>', found: '`<a>`', format: 'mdx'},
    {text: '<img src="a.png" />', found: '`<img>`', format: 'mdx'},
    {text: '<IMG SRC="a.png">', found: '`<IMG>`'},
    {text: '<center>甲</center>', found: '`<center>`'},
    {text: '<h2>甲</h2>', found: '`<h2>`', expected: '`##`'},
    {text: '在<namespace>裡', found: '`<namespace>`', expected: '`\\<namespace>`'},
    {text: '<Since product="x" />', found: '`<Since>`', expected: 'end in `.mdx`'},
  ],
  [
    {text: '甲<br>乙', format: 'md'},
    {text: '甲<br />乙', format: 'mdx'},
    '<details>\n<summary>甲</summary>\n\n乙\n\n</details>',
    'H<sub>2</sub>O與<kbd>Ctrl</kbd>',
    '`<script>`',
    '```text\n<script>\n```',
    {text: '<!-- <script> -->', format: 'md'},
    {text: '<Since product="x" />', format: 'mdx'},
  ],
);

testRule(
  htmlAttribute,
  [
    {text: '<span style="color: red">甲</span>', found: '`style`', expected: 'style sheets'},
    {text: '<span style="color: red">甲</span>', found: '`style`', format: 'mdx'},
    {text: '<span style={{color: "red"}}>甲</span>', found: '`style`', format: 'mdx'},
    {text: '<span onclick="x()">甲</span>', found: '`onclick`', expected: 'nothing that runs'},
    {text: '<span onClick={() => 1}>甲</span>', found: '`onClick`', format: 'mdx'},
    {
      text: '<span class="a">甲</span>',
      found: '`class`',
      expected: '`className`',
      fixed: '<span className="a">甲</span>',
      format: 'mdx',
    },
  ],
  [
    {text: '<span class="a">甲</span>', format: 'md'},
    '<span title="style=">甲</span>'.replace('style=', 'style'),
    {text: '<Since style="x" />', format: 'mdx'},
  ],
);

testRule(
  unclosedHtml,
  [
    {text: '文\n\n<details>\n\n文', line: 3, found: '`<details>`, which is never closed'},
    {text: '甲<b>乙', found: '`<b>`'},
    {text: '甲</b>乙', found: '`</b>`, which closes nothing'},
    {text: '<b><i>甲</b>', found: '`<i>`, which is never closed'},
    {
      text: '文\n\n<!-- 註\n\n文',
      line: 3,
      found: 'a comment that is never closed',
      expected: '`-->`',
    },
  ],
  [
    '<details>\n<summary>甲</summary>\n\n乙\n\n</details>',
    {text: '甲<br>乙', format: 'md'},
    {text: '<!-- <b> -->', format: 'md'},
    {text: '<ul>\n<li>甲\n<li>乙\n</ul>', format: 'md'},
  ],
);

testRule(
  excerptMark,
  [
    {
      text: '一\n\n<!-- more -->\n\n二',
      line: 3,
      found: 'where an excerpt ends',
      expected: '`description`',
      fixed: '一\n\n二',
    },
    {text: '<!--truncate-->', found: 'where an excerpt ends', fixed: ''},
    {
      text: '一\n\n{/* truncate */}\n\n二',
      line: 3,
      found: 'excerpt',
      fixed: '一\n\n二',
      format: 'mdx',
    },
  ],
  [
    {text: '<!-- 還要多說 -->', format: 'md'},
    {text: '{/* 註 */}', format: 'mdx'},
  ],
);

testRule(
  unknownComponent,
  [
    {
      text: '文\n\n<Tabs>\n\n文\n\n</Tabs>',
      line: 3,
      found: '`<Tabs>`',
      expected: 'an `import` of it, or one of Since',
      format: 'mdx',
    },
    {text: '<Tabs.Item />', found: '`<Tabs.Item>`', format: 'mdx'},
  ],
  [
    {text: '<Since product="x" />', format: 'mdx'},
    {text: "import {Box as Tabs} from './x';\n\n<Tabs.Item />", format: 'mdx'},
    {text: 'export const Box = () => <b>x</b>;\n\n<Box />', format: 'mdx'},
    {text: 'export function Box() {}\n\n<Box />', format: 'mdx'},
    {text: '<b>甲</b>', format: 'mdx'},
  ],
);

testRule(
  unknownName,
  [
    {
      text: '在{namespace}裡',
      found: '`{namespace}` with the unknown name `namespace`',
      expected: '`\\{`',
      format: 'mdx',
    },
    {text: '文\n\n{a.b}', line: 3, found: 'the unknown name `a`', format: 'mdx'},
    {text: '<Since product={name} />', found: '`name`', format: 'mdx'},
    {text: '{[1].map((x) => x + y)}', found: '`y`', format: 'mdx'},
  ],
  [
    {text: '{/* 註 */}', format: 'mdx'},
    {text: '{1 + 1}', format: 'mdx'},
    {text: '{Math.max(1, 2)}', format: 'mdx'},
    {text: "import cases from './cases.json';\n\n{cases.map(({id}) => id)}", format: 'mdx'},
    {text: 'export const {a, b: [c]} = {a: 1, b: [2]};\n\n{a + c}', format: 'mdx'},
    {text: '在{namespace}裡', format: 'md'},
    {text: '<Since product="x" />', format: 'mdx'},
  ],
);
