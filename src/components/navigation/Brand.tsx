import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Mark} from '../Rings';
import styles from './styles.module.css';

export interface Props {
  title: string;
  /** Whether it is the page's first, or the drawer's. */
  isFirst: boolean;
}

/** The journal's mark and name, which lead home. */
export function Brand({title, isFirst}: Props): ReactNode {
  return (
    <Link to="/" className={styles.brand ?? ''}>
      <Mark className={styles.mark} isFirst={isFirst} />
      {title}
    </Link>
  );
}
