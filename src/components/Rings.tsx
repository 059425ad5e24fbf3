import {useId, type ReactNode} from 'react';
import {ring, rings, ringsViewBox} from '../lib/rings';

/** The journal's emblem; decoration. */
export function Rings({className}: {className?: string | undefined}): ReactNode {
  const id = useId();
  return (
    <svg
      className={className}
      viewBox={ringsViewBox}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <defs>
        <path id={id} d={ring} />
      </defs>
      {rings.map((as) => (
        <use key={as.transform} href={`#${id}`} {...as} />
      ))}
    </svg>
  );
}
