// Change: a link and nothing else: where it leads, Tab goes on from. Stock also takes the focus after every navigation.
import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import styles from './styles.module.css';

export default function SkipToContent(): ReactNode {
  return (
    <a className={styles.skip} href={`#${SkipToContentFallbackId}`} data-feed="omit">
      <Translate id="theme.common.skipToMainContent" description="The first link of every page">
        Skip to main content
      </Translate>
    </a>
  );
}
