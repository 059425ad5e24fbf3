import {byteOrderMark} from '../byte-order-mark';
import {codeSpace} from '../code-space';
import {controlCharacter} from '../control-character';
import {invisibleCharacter} from '../invisible-character';
import {lineEnding} from '../line-ending';
import {longestText, oversizedFile} from '../oversized-file';
import {testRule} from './table';

testRule(
  controlCharacter,
  [
    {text: 'one\ntw\u0000o', line: 2, found: 'the character U+0000 in column 3'},
    {text: 'a\u000B', found: 'U+000B in column 2'},
    {text: '\u001B[31m', found: 'U+001B in column 1'},
    {text: '中文\uFFFD', found: 'U+FFFD in column 3', expected: 'text in UTF-8'},
    {text: 'a\uFFFF\u0007\n\u0007', more: [2], found: 'U+FFFF'},
  ],
  ['a\tb\n中文，😀\n'],
);

testRule(
  byteOrderMark,
  [{text: '\uFEFF文', found: 'byte order mark', fixed: '文'}],
  ['文', '文\uFEFF'],
);

testRule(
  lineEnding,
  [
    {text: '一\n二\r\n三\r\n', line: 2, found: '2 line ends', fixed: '一\n二\n三\n'},
    {text: '一\r二', found: '1 line ends', fixed: '一\n二'},
  ],
  ['一\n二\n'],
);

testRule(
  invisibleCharacter,
  [
    {text: '網\u200B路', found: 'U+200B before `路`', fixed: '網路'},
    {text: 'kube\u2060let', found: 'U+2060', fixed: 'kubelet'},
    {text: 'a\u202Eb', found: 'U+202E'},
    {text: '`a\u2066b`', found: 'U+2066'},
    {text: 'hy\u00ADphen', found: 'U+00AD'},
    {text: 'a\u200Db', found: 'U+200D'},
    {text: 'line\u2028line', found: 'U+2028'},
  ],
  ['👩‍💻 與 🏳️‍🌈', 'a b', 'é'],
);

testRule(
  codeSpace,
  [
    {
      text: '```bash\nls\u00A0-l\n```',
      line: 2,
      found: 'U+00A0 in code, before `-l`',
      fixed: '```bash\nls -l\n```',
    },
    {text: '用`ls\u3000-l`', found: 'U+3000', fixed: '用`ls -l`'},
    {text: '`a\u202Fb`', found: 'U+202F', fixed: '`a b`'},
  ],
  ['10\u00A0km', '```text\n甲\u3000乙\n```', '```mermaid\nA["甲\u3000乙"]\n```', '`ls -l`'],
);

testRule(
  oversizedFile,
  [{text: 'a'.repeat(longestText + 1), found: `a text of ${longestText + 1} characters`}],
  [],
);
