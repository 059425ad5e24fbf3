// Change: adds what articles use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';
import {TerminalSession} from '@site/src/components/code/TerminalSession';
import {FootnoteBack, FootnotesHeading} from '@site/src/components/Footnotes';

export default {
  ...MDXComponents,
  CodeBlock,
  TerminalSession,
  FootnoteBack,
  FootnotesHeading,
};
