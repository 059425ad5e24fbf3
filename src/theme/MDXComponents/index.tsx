// Change: adds what articles use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';

export default {...MDXComponents, CodeBlock};
