import {emptyLink} from '../empty-link';
import {foreignImage} from '../foreign-image';
import {imageAlt} from '../image-alt';
import {linkTarget} from '../link-target';
import {literalLink} from '../literal-link';
import {ownAddress} from '../own-address';
import {undefinedReference} from '../undefined-reference';
import {unusedDefinition} from '../unused-definition';
import {testRule} from './table';

testRule(
  imageAlt,
  [
    {text: '![](a.png)', found: '`![](a.png)`', expected: 'what it shows'},
    {text: '![ ](a.png)', found: 'a picture without words'},
    {text: '![][a]\n\n[a]: a.png', found: 'a picture without words'},
  ],
  ['![一張圖](a.png)', '`![](a.png)`', '[文字](a.png)'],
);

testRule(
  foreignImage,
  [
    {text: '![圖](http://x.example/a.png)', found: '`http://x.example/a.png`', expected: './'},
    {text: '![圖](https://i.imgur.com/a.png)', found: 'imgur'},
    {text: '![圖](//x.example/a.png)', found: '//x.example'},
    {text: '![圖](data:image/png;base64,AAAA)', found: 'data:'},
    {text: '![圖][a]\n\n[a]: https://x.example/a.png', line: 3, found: 'https://x.example'},
  ],
  ['![圖](./a.png)', '![圖](a.png)', '![圖](/img/a.png)', '[圖](https://x.example/a.png)'],
);

testRule(
  linkTarget,
  [
    {text: '[甲](javascript:alert(1))', found: '`javascript:alert(1)`', expected: 'of a page'},
    {text: '[甲](data:text/html,x)', found: 'data:'},
    {text: '[甲](http://x.example)', found: 'http://x.example', expected: 'https://'},
    {text: '[甲](file:///etc/passwd)', found: 'file:', expected: 'not a file of this machine'},
    {text: '[甲](<C:\\docs\\a.md>)', found: 'C:\\docs'},
    {text: '[甲](http://localhost:3000/a)', found: 'localhost'},
    {text: '[甲](https://127.0.0.1/)', found: '127.0.0.1', expected: 'an example is code'},
    {text: '[甲](//x.example)', found: '//x.example'},
    {text: '[甲](www.x.example)', found: 'www.', expected: 'https://www.'},
    {text: '[甲](ftp://x.example)', found: 'ftp:'},
    {text: '[甲](<a b.md>)', found: '`a b.md`', expected: 'without spaces'},
    {text: '文\n\n[甲]\n\n[甲]: http://x.example', line: 5, found: 'http://x.example'},
    {text: '見http://x.example/a', found: 'http://x.example/a'},
  ],
  [
    '[甲](https://x.example)',
    '[甲](mailto:a@b.example)',
    '[甲](/2018/dns#a)',
    '[甲](../dns/index.mdx)',
    '[甲](#a)',
    '[甲](@site/docs/a.md)',
    '`http://localhost:3000`',
  ],
);

testRule(
  ownAddress,
  [
    {
      text: '[甲](https://rings.example/2018/dns)',
      found: 'an address of this site',
      expected: '`/2018/dns`',
      fixed: '[甲](/2018/dns)',
    },
    {text: '[甲](https://rings.example)', found: 'this site', expected: '`/`', fixed: '[甲](/)'},
    {
      text: '[甲]\n\n[甲]: https://rings.example/a',
      line: 3,
      found: 'this site',
      fixed: '[甲]\n\n[甲]: /a',
    },
  ],
  ['[甲](https://rings.example.org/a)', '`https://rings.example/a`', '[甲](/a)'],
);

testRule(
  emptyLink,
  [
    {text: '[甲]()', found: '`[甲]()`, which leads nowhere'},
    {text: '[甲](#)', found: 'leads nowhere'},
    {text: '[](/a)', found: '`[](/a)`, a link without words'},
    {text: '[![](a.png)](/a)', found: 'a link without words'},
  ],
  ['[甲](/a)', '[`a`](/a)', '[**甲**](/a)', '[![圖](a.png)](/a)', '[甲](#a)'],
);

testRule(
  literalLink,
  [
    {text: '[甲](a b.md)', found: '`](a b.md)`, which is no link', expected: 'angle brackets'},
    {text: '![圖](a.png =100x200)', found: 'no link'},
    {text: '[甲] (/a)', found: 'no link', expected: 'no space between'},
    {text: '[甲]（https://x.example）', found: 'no link', expected: 'half-width'},
  ],
  ['[甲](/a "題")', '[甲](<a b.md>)', '`[甲](a b)`', '陣列a[0] (見下)', '\\[甲\\](a b)'],
);

testRule(
  undefinedReference,
  [
    {text: '見[甲][乙]', found: 'the link `[乙]`, not defined', expected: '`[name]: address`'},
    {text: '見[**甲**][乙]', found: 'the link `[乙]`'},
    {text: '見[甲][]', found: 'the link `[]`'},
    {text: '文[^1]', found: 'the note `[^1]`, not defined', expected: '`[^name]: …`'},
  ],
  ['見[甲][乙]\n\n[乙]: /a', '文[^1]\n\n[^1]: 註', '`a[0][1]`', '[方括號]', 'a\\[0\\]\\[1\\]'],
);

testRule(
  unusedDefinition,
  [
    {text: '文\n\n[甲]: /a', line: 3, found: '`[甲]: …`, which nothing refers to'},
    {text: '文\n\n[^1]: 註', line: 3, found: '`[^1]: …`, which nothing refers to'},
    {text: '[甲]\n\n[甲]: /a\n[甲]: /b', line: 4, found: '`[甲]`, which line 3 defines already'},
    {text: '文[^1]\n\n[^1]: 註\n\n[^1]: 註', line: 5, found: '`[^1]`, which line 3 defines'},
  ],
  ['[甲]\n\n[甲]: /a', '文[^1]\n\n[^1]: 註', '![圖][甲]\n\n[甲]: a.png'],
);
