import {foreignSyntax} from '../foreign-syntax';
import {frontMatterSyntax} from '../front-matter-syntax';
import {literalMark} from '../literal-mark';
import {mathDelimiter} from '../math-delimiter';
import {math} from '../math';
import {testRule} from './table';

testRule(
  literalMark,
  [
    {text: '一\n\n二 ** 三', line: 3, found: '`**` left over in `', expected: '\\*\\*'},
    {text: '甲\n乙**丙', line: 2, found: 'left over in `甲 乙**丙`'},
    {text: '| a |\n| --- |\n| **b |', line: 3, found: '`**`'},
    {text: '~~甲', found: '`~~`'},
    {text: '## ** 甲', found: '`**`'},
  ],
  [
    '2 \\*\\* 3',
    '`2 ** 3`',
    '```text\n**\n```',
    '2 * 3',
    '[a](/x**y)',
    '~/.kube 與 ~ 目錄',
    '**重點。**其餘',
  ],
);

testRule(
  frontMatterSyntax,
  [
    {
      text: '---\ntitle：標題\n---',
      line: 2,
      found: 'a full-width colon',
      fixed: '---\ntitle: 標題\n---',
    },
    {
      text: '---\na: b\ntitle: “標題”\n---',
      line: 3,
      found: 'typographic quotes',
      fixed: '---\na: b\ntitle: "標題"\n---',
    },
  ],
  [
    '---\ntitle: 標題：副題\n---',
    '---\ntitle: 關於“它”的事\n---',
    '---\ntitle: "標題"\n---',
    'title：標題',
  ],
);

testRule(
  math,
  [
    {text: '甲$\\frac{1}{$乙', found: 'a formula that cannot be read (', expected: 'KaTeX'},
    {text: '$$\na\n\\foo\n$$', line: 3, found: 'Undefined control sequence: \\foo'},
    {text: '$a 與 b$', found: 'cannot be read', expected: '\\text'},
  ],
  ['$a^2 + b^2$', '$$\n\\sum_{i=1}^n i\n$$', '$\\text{中文}$', '`$\\foo$`'],
);

testRule(
  mathDelimiter,
  [
    {text: '由$5 到 $10', found: '`$5 到 $1`, which is taken for a formula', expected: '`\\$`'},
    {text: '$ a + b $', found: '`$ a + b $`'},
  ],
  ['$a + b$', '$$a$$', '由\\$5到\\$10', '`$5 and $10`', '$\\{1\\}$'],
);

testRule(
  foreignSyntax,
  [
    {text: '[TOC]', found: 'a table of contents'},
    {text: '@[toc]', found: 'a table of contents'},
    {text: '見[[Kubernetes]]', found: 'a wiki link, `[[Kubernetes]]`'},
    {text: '{{< youtube x >}}', found: 'a shortcode', format: 'md'},
    {text: '{{ page.title }}', found: 'a shortcode', format: 'md'},
    {text: '{% asset_img a.png %}', found: 'a template tag', format: 'md'},
    {text: '這是==重點==', found: 'highlighting, `==重點==`', expected: '<mark>'},
    {text: '這是++新的++', found: 'insertion', expected: '<ins>'},
    {text: 'x^2^', found: 'superscript', expected: '<sup>'},
    {text: 'H~2~O', found: '`~2~`, which is struck out', expected: '<sub>'},
    {text: '!!! note', found: 'a block of MkDocs'},
    {text: '> [!NOTE]\n> 文', found: 'an alert of GitHub', expected: ':::note'},
    {text: '文{.red}', found: 'a class of Pandoc', format: 'md'},
  ],
  [
    'a == b',
    '`==重點==`',
    'C++與C++11',
    '~~刪去~~',
    '$x^2^y$',
    '`[[ -f x ]]`',
    '```text\n{{ .Values }}\n```',
    {text: '## 標題 {#id}', format: 'md'},
    '[一][二]\n\n[二]: /x',
  ],
);
