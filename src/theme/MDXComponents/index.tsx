// Change: adds what articles use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';
import {Since} from '@site/src/components/code/Since';
import {TerminalSession} from '@site/src/components/code/TerminalSession';

export default {...MDXComponents, CodeBlock, Since, TerminalSession};
