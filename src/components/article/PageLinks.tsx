import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import {copyMediaType} from '../../lib/copies';
import styles from '../Feed/styles.module.css';

export interface Props {
  /** Path of the page's Markdown copy. */
  copy?: string | null;
  editUrl?: string | null | undefined;
  reportUrl?: string | undefined;
}

/** What can be done with the page itself: read its Markdown copy, edit it, report an error. */
export function PageLinks({copy, editUrl, reportUrl}: Props): ReactNode {
  return (
    (copy ?? editUrl ?? reportUrl) && (
      <p className={styles.subscribe}>
        {copy && (
          <a href={copy} type={copyMediaType}>
            <Translate id="page.copy" description="Link to the Markdown copy of an article">
              This article as Markdown
            </Translate>
          </a>
        )}
        {editUrl && (
          <a href={editUrl}>
            <Translate id="page.edit" description="Link to where the source of a page is edited">
              Edit this page
            </Translate>
          </a>
        )}
        {reportUrl && (
          <a href={reportUrl}>
            <Translate id="page.report" description="Link to where errors in a page are reported">
              Report an error
            </Translate>
          </a>
        )}
      </p>
    )
  );
}

/** Tells programs of the page's Markdown copy. */
export function CopyHead({copy}: {copy: string | null}): ReactNode {
  return (
    copy && (
      <Head>
        <link rel="alternate" type={copyMediaType} href={copy} />
      </Head>
    )
  );
}
