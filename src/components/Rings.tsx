import type {ReactNode} from 'react';
import {mark, markViewBox, ring, rings, ringsViewBox} from '../lib/rings';

/** The one ring that all are made of, which stands in every page's bar. */
const id = 'ring';

export interface RingsProps {
  className?: string | undefined;
}

/** The journal's emblem; decoration. */
export function Rings({className}: RingsProps): ReactNode {
  return (
    <svg className={className} viewBox={ringsViewBox} aria-hidden="true">
      {rings.map((as) => (
        <use key={as.transform} href={`#${id}`} {...as} />
      ))}
    </svg>
  );
}

/** The emblem for small places, which brings the ring; decoration. */
export function Mark({className}: RingsProps): ReactNode {
  return (
    <svg className={className} viewBox={markViewBox} aria-hidden="true">
      <defs>
        <path id={id} d={ring} fill="none" stroke="currentColor" />
      </defs>
      {mark.map((as) => (
        <use key={as.transform} href={`#${id}`} {...as} />
      ))}
    </svg>
  );
}
