import {emptyHeading} from '../empty-heading';
import {headingIdRule} from '../heading-id';
import {headingLevel} from '../heading-level';
import {literalHeading} from '../literal-heading';
import {setextHeading} from '../setext-heading';
import {testRule} from './table';

testRule(
  headingLevel,
  [
    {text: '# 標題', found: 'a heading of level 1', expected: '`##`', fixed: '## 標題'},
    {text: '# 一\n\n## 二\n\n# 三', more: [5], found: 'level 1', fixed: '## 一\n\n### 二\n\n## 三'},
    {text: '標題\n===', found: 'a heading of level 1'},
    {text: '> # 標題', found: 'a heading of level 1', fixed: '> ## 標題'},
    {text: '- # 標題', found: 'a heading of level 1', fixed: '- ## 標題'},
    {
      text: ':::note\n\n# 標題\n\n:::',
      line: 3,
      found: 'level 1',
      fixed: ':::note\n\n## 標題\n\n:::',
    },
    {text: '### 三', found: 'level 3 below one of level 1', expected: 'level 2 at most'},
    {text: '## 二\n\n#### 四', line: 3, found: 'level 4 below one of level 2', expected: '`###`'},
    {text: '# 一\n\n###### 六', found: 'a heading of level 1'},
  ],
  [
    '## 二\n\n### 三\n\n#### 四\n\n## 二',
    '```bash\n# comment\n```',
    '#1 is the first',
    '$$\nx\n$$',
  ],
);

testRule(
  headingIdRule,
  [
    {text: '## 一 {#a}\n\n## 二 {#a}', line: 3, found: '`a`, which the heading in line 1 has'},
    {text: '## 一 {/* #a */}\n\n## 二 {/* #a */}', line: 3, found: '`a`', format: 'mdx'},
    {text: '## 一 {#網路}', found: '`網路`', expected: 'lower-case'},
    {text: '## 一 {#A b}', found: '`A b`'},
  ],
  [
    '## 一\n\n## 一',
    {text: '## 一 {#a}\n\n## 二 {#b-1.2}', format: 'md'},
    {text: '## 一 <!-- #a -->', format: 'md'},
    {text: '`{#A}`', format: 'md'},
  ],
);

testRule(
  emptyHeading,
  [
    {text: '##', found: 'a heading without words'},
    {text: '## ', found: 'a heading without words'},
    {text: '## {#a}', found: 'a heading without words'},
    {text: '## {/* #a */}', found: 'a heading without words', format: 'mdx'},
  ],
  ['## 一', '## `-`', '## C#', {text: '## 一 {#a}', format: 'md'}],
);

testRule(
  setextHeading,
  [
    {text: '文字\n---', found: 'a line below `文字`', expected: 'an empty line before a rule'},
    {text: '文字\n===', found: 'a line below'},
    {text: '> 文字\n> ---', found: 'a line below'},
  ],
  ['文字\n\n---', '## 文字', '---', '| a |\n| --- |\n| b |'],
);

testRule(
  literalHeading,
  [
    {text: '##標題', found: '`##標題`', expected: '`## `', fixed: '## 標題'},
    {text: '文字\n###\u3000標題', line: 2, found: 'no heading', fixed: '文字\n### 標題'},
    {text: '＃＃標題', found: 'no heading', fixed: '## 標題'},
  ],
  ['#1 is the first', '## 標題', '```text\n##標題\n```', '`##標題`', '#標籤', '\\##標題', 'C##'],
);
