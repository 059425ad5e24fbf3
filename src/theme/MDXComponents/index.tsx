// Change: adds what articles use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/components/code/CodeBlock';
import {Since} from '@site/src/components/code/Since';
import {TerminalSession} from '@site/src/components/code/TerminalSession';
import {FootnoteBack, FootnotesHeading} from '@site/src/components/Footnotes';

export default {
  ...MDXComponents,
  CodeBlock,
  Since,
  TerminalSession,
  FootnoteBack,
  FootnotesHeading,
};
