// Change: inline code only. Blocks are coloured at build time (src/markdown/rehype-code-blocks.ts) and arrive as
// <CodeBlock>.
import type {ComponentProps, ReactNode} from 'react';

export default function MDXCode(props: ComponentProps<'code'>): ReactNode {
  return <code {...props} />;
}
