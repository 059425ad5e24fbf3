import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {mark} from '../../lib/rings';
import styles from './styles.module.css';

/** The journal's mark and name, which lead home. */
export function Brand({title}: {title: string}): ReactNode {
  return (
    <Link to="/" className={styles.brand ?? ''}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        <path d={mark} />
      </svg>
      {title}
    </Link>
  );
}
