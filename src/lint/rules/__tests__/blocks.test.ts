import {codeLanguage} from '../code-language';
import {literalDirective} from '../literal-directive';
import {literalList} from '../literal-list';
import {literalTable} from '../literal-table';
import {longestListing, oversizedCode} from '../oversized-code';
import {tableCells} from '../table-cells';
import {unclosedDirective} from '../unclosed-directive';
import {unclosedFence} from '../unclosed-fence';
import {unknownDirective} from '../unknown-directive';
import {testRule} from './table';

testRule(
  unclosedFence,
  [
    {
      text: '文\n\n```bash\nls\n\n## 標題',
      line: 3,
      found: 'bash`, which is never closed',
      expected: 'where it ends',
    },
    {text: '~~~text\nls', found: 'never closed'},
    {text: '````md\n```\n', found: 'never closed'},
    {text: '> ```bash\n> ls\n\n文', found: 'never closed'},
    {text: '$$\nx', found: '`$$`, which is never closed'},
  ],
  [
    '```bash\nls\n```',
    '~~~text\nls\n~~~',
    '````md\n```\n````',
    '> ```bash\n> ls\n> ```',
    '- 項\n\n  ```bash\n  ls\n  ```',
    '$$\nx\n$$',
    '`ls`',
  ],
);

testRule(
  codeLanguage,
  [
    {text: '```\nls\n```', found: 'a fence without a language'},
    {text: '```bash=\nls\n```', found: '`bash=`', fixed: '```bash showLineNumbers\nls\n```'},
    {
      text: '~~~yaml=12\na: b\n~~~',
      found: '`yaml=12`',
      fixed: '~~~yaml showLineNumbers=12\na: b\n~~~',
    },
    {
      text: '- 項\n\n  ```Bash\n  ls\n  ```',
      line: 3,
      found: '`Bash`',
      fixed: '- 項\n\n  ```bash\n  ls\n  ```',
    },
    {text: '```bsah title="x"\nls\n```', found: '`bsah`', expected: 'or `text`'},
    {text: '文\n\n    ls', line: 3, found: 'code by indentation, `ls`', expected: 'a fence'},
  ],
  [
    '```bash title="x"\nls\n```',
    '```text\nls\n```',
    '```mermaid\nflowchart TD\n```',
    '`ls`',
    {text: '文\n\n    ls', format: 'mdx'},
  ],
);

testRule(
  oversizedCode,
  [
    {
      text: `\`\`\`text\n${'x\n'.repeat(longestListing + 1)}\`\`\``,
      found: `a listing of ${longestListing + 1} lines`,
      expected: `${longestListing}`,
    },
  ],
  [`\`\`\`text\n${'x\n'.repeat(longestListing)}\`\`\``],
);

testRule(
  literalDirective,
  [
    {
      text: ':::tip 標題\n文\n:::',
      more: [3],
      found: '`:::tip 標題`',
      expected: '`:::tip[標題]`',
      fixed: ':::tip[標題]\n文\n:::',
    },
    {text: '文\n:::', line: 2, found: '`:::`, which begins no block'},
    {text: ':::note[一]文', found: 'begins no block'},
  ],
  [':::tip[標題]\n文\n:::', ':::note\n文\n:::', '```text\n:::tip 標題\n```', '`:::`', 'a:::b'],
);

testRule(
  unclosedDirective,
  [
    {text: '文\n\n:::tip\n文\n\n## 標題', line: 3, found: '`:::tip`, which is never closed'},
    {text: '::::note\n\n:::tip\n文\n:::', found: '`::::note`'},
    {text: ':::note', found: '`:::note`'},
  ],
  [':::tip\n文\n:::', '::::note\n\n:::tip\n文\n:::\n\n::::', '> :::tip\n> 文\n> :::'],
);

testRule(
  unknownDirective,
  [
    {text: ':::spoiler\n文\n:::', found: '`:::spoiler`', expected: 'one of the blocks note, tip'},
    {text: '::youtube{id="x"}', found: '`::youtube`', expected: '`::lab`'},
    {text: '文:abbr[HTML]', found: '`:abbr[HTML]`', expected: 'a backslash', format: 'md'},
    {text: '文:icon{name="x"}', found: '`:icon{name="x"}`', format: 'md'},
  ],
  [
    ':::note\n文\n:::',
    '::lab{name="a" step="b"}',
    'host:port、12:30',
    ':::since{product="x"}\n文\n:::',
  ],
);

testRule(
  tableCells,
  [
    {
      text: '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
      line: 3,
      found: 'a row of 3 cells',
      expected: '2, as',
    },
    {
      text: '| a | b |\n| --- | --- |\n| `x|y` | 2 |',
      line: 3,
      found: 'a row of 3 cells',
      expected: '`\\|`',
    },
    {text: '| a | b |\n| --- | --- |\n| 1 |', line: 3, found: 'a row of 1 cells'},
  ],
  ['| a | b |\n| --- | --- |\n| `x\\|y` | 2 |', '| a |\n| --- |\n| |'],
);

testRule(
  literalTable,
  [
    {
      text: '| a | b |\n| 1 | 2 |',
      found: '`| a | b |`, which begins no table',
      expected: '`| --- | --- |`',
    },
    {text: '| a | b |\n| --- |\n| 1 | 2 |', found: 'begins no table'},
  ],
  ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'a | b', '| a |'],
);

testRule(
  literalList,
  [
    {text: '-甲\n-乙', found: 'which begins no list', expected: 'a space behind the mark'},
    {text: '文\n1.甲\n2.乙', line: 2, found: 'begins no list'},
    {text: '•甲\n•乙', found: 'begins no list'},
  ],
  ['- 甲\n- 乙', '1. 甲\n2. 乙', '-甲', '-1\n-2', '**甲**\n**乙**', '1.5\n2.5'],
);
