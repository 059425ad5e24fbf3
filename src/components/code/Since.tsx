import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {sinceSlug} from '../../lib/since';
import styles from './since.module.css';

export interface SinceProps {
  /** Given by remark-since. */
  id: string;
  product: string;
  version: string;
  /** The source. */
  href: string;
  children: ReactNode;
}

/** A quiet note under a block: what of it is dead or different today, from which version on, and who says so. */
export function Since({id, product, version, href, children}: SinceProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <aside id={id} className={styles.since} role="note">
      <p className={styles.label}>
        {/* The list is of articles: the handbook's example may be the only note on its product. tests/site follows it. */}
        <Link to={`/since#${sinceSlug(product)}`} data-noBrokenLinkCheck>
          <Translate
            id="since.label"
            description="Begins a note on what changed: from which version of what"
            values={{product, version}}
          >
            {'Since {product} {version}'}
          </Translate>
        </Link>
      </p>
      <div className={styles.text}>{children}</div>
      <p className={styles.source}>
        <a href={href}>
          <Translate id="since.source" description="Link to where a change is documented">
            Source
          </Translate>
        </a>
      </p>
    </aside>
  );
}
