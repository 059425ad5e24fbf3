// Change: a link and nothing else. Stock also takes the focus after every navigation, to itself; here it goes to the
// page's title (src/components/navigation/focusAfterNavigation.ts).
import type {MouseEvent, ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import styles from './styles.module.css';

function focusMain(event: MouseEvent): void {
  const main = document.querySelector('main');
  if (main) {
    event.preventDefault();
    main.setAttribute('tabindex', '-1');
    main.focus();
  }
}

export default function SkipToContent(): ReactNode {
  return (
    <a className={styles.skip} href={`#${SkipToContentFallbackId}`} onClick={focusMain}>
      <Translate id="theme.common.skipToMainContent" description="The first link of every page">
        Skip to main content
      </Translate>
    </a>
  );
}
