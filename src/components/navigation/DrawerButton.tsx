import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Opens the drawer (drawer.ts), in windows too narrow for the bar. */
export function DrawerButton(): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.button, styles.menu)}
      data-act="open-drawer"
      aria-haspopup="dialog"
      aria-label={translate({
        id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel',
        message: 'Toggle navigation bar',
        description: 'The ARIA label for hamburger menu button of mobile navigation',
      })}
    >
      <svg viewBox="0 0 30 30" aria-hidden="true">
        <path d="M4 7h22M4 15h22M4 23h22" />
      </svg>
    </button>
  );
}
