import type {ReactNode} from 'react';
import {iconPaths, type IconName} from '../lib/icons';

/** A card's drawing; decoration, hidden from assistive technology. */
export function Icon({
  name,
  className,
}: {
  name: IconName;
  className?: string | undefined;
}): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
