import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './reading-page.module.css';
import {FoldedNavigation, SideNavigation} from './SideNavigation';

/** A page of a book such as the handbook. */
export interface PageLink {
  label: string;
  href: string;
}

export interface Props {
  /** Name of the book. */
  label: string;
  pages: readonly PageLink[];
  /** The address of the page one is on. */
  current: string;
}

/** All pages of a book beside the text of one, in a wide window. */
export function PagesAside({label, pages, current}: Props): ReactNode {
  return <SideNavigation label={label}>{linksTo(pages, current)}</SideNavigation>;
}

/** The same before the text, in a narrow one. */
export function PagesBlock({label, pages, current}: Props): ReactNode {
  return (
    <FoldedNavigation label={label} className={styles.pagesBlock}>
      {linksTo(pages, current)}
    </FoldedNavigation>
  );
}

function linksTo(pages: readonly PageLink[], current: string): ReactNode {
  return pages.map(({label, href}) => (
    <li key={href}>
      <Link to={href} aria-current={href === current ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  ));
}
