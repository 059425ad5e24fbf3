import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Mark} from '../Rings';
import styles from './styles.module.css';

/** The journal's mark and name, which lead home. */
export function Brand({title}: {title: string}): ReactNode {
  return (
    <Link to="/" className={styles.brand ?? ''}>
      <Mark className={styles.mark} />
      {title}
    </Link>
  );
}
