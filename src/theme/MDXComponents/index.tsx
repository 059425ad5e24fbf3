// Change: adds what articles use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';
import {TerminalSession} from '@site/src/components/code/TerminalSession';
import {MermaidFigure} from '@site/src/components/diagrams/MermaidFigure';

export default {...MDXComponents, CodeBlock, MermaidFigure, TerminalSession};
