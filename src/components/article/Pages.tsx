import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './reading-page.module.css';
import {FoldedNavigation, SideNavigation} from './SideNavigation';

/** A page of a book such as the handbook. */
export interface PageLink {
  label: string;
  href: string;
}

/** Pages of a book that belong together; those that stand alone have no name. */
export interface PageGroup {
  label?: string;
  pages: readonly PageLink[];
}

export interface Props {
  /** Name of the book. */
  label: string;
  groups: readonly PageGroup[];
  /** The address of the page one is on. */
  current: string;
}

/** All pages of a book beside the text of one, in a wide window. */
export function PagesAside({label, groups, current}: Props): ReactNode {
  return <SideNavigation label={label}>{itemsOf(groups, current)}</SideNavigation>;
}

/** The same before the text, in a narrow one. */
export function PagesBlock({label, groups, current}: Props): ReactNode {
  return (
    <FoldedNavigation label={label} className={styles.pagesBlock}>
      {itemsOf(groups, current)}
    </FoldedNavigation>
  );
}

function itemsOf(groups: readonly PageGroup[], current: string): ReactNode {
  return groups.map(({label, pages}, index) =>
    label ? (
      <li key={index}>
        <span className={styles.pagesGroup}>{label}</span>
        <ul>{linksTo(pages, current)}</ul>
      </li>
    ) : (
      linksTo(pages, current)
    ),
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
