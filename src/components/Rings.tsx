import type {ReactNode} from 'react';
import {rings, ringWidth} from '../lib/rings';

/** The journal's emblem; decoration. */
export function Rings({className}: {className?: string | undefined}): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 320 320"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {rings.map((ring, index) => (
        <path key={ring} d={ring} strokeWidth={ringWidth(index)} />
      ))}
    </svg>
  );
}
