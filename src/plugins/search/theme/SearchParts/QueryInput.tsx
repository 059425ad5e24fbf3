import type {ComponentProps, ReactNode} from 'react';
import {searchLabel} from './words';

/** A box for a query, which is no prose: a browser must not put it right. */
export default function QueryInput(props: ComponentProps<'input'>): ReactNode {
  return (
    <input
      aria-label={searchLabel()}
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      {...props}
    />
  );
}
