import type {ReactNode} from 'react';
import {Listing, type ListingProps} from './Listing';
import {NotReplayed} from './Verdict';

export interface CodeBlockProps extends Omit<ListingProps, 'copies' | 'children'> {
  /** Why its commands were not run for the page. */
  notReplayed?: string;
}

/** A listing, made by rehype-code-blocks. */
export function CodeBlock({notReplayed, ...listing}: CodeBlockProps): ReactNode {
  return (
    <Listing {...listing} copies="code">
      {notReplayed && <NotReplayed why={notReplayed} />}
    </Listing>
  );
}
