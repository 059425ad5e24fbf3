import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Opens the drawer, in windows too narrow for what is in it. */
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

/** The navigation of a narrow window; drawer.ts opens and closes it. */
export function Drawer({head, links}: {head: ReactNode; links: ReactNode}): ReactNode {
  return (
    <dialog
      className={styles.drawer}
      data-drawer=""
      aria-label={translate({
        id: 'theme.NavBar.navAriaLabel',
        message: 'Main',
        description: 'The ARIA label for the main navigation',
      })}
    >
      <div className={styles.drawerHead}>
        {head}
        <button
          type="button"
          className={clsx(styles.button, styles.close)}
          data-act="close-drawer"
          autoFocus
          aria-label={translate({
            id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
            message: 'Close navigation bar',
            description: 'The ARIA label for close button of mobile sidebar',
          })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m3 3 18 18m0-18L3 21" />
          </svg>
        </button>
      </div>
      <nav className={styles.links}>{links}</nav>
    </dialog>
  );
}
