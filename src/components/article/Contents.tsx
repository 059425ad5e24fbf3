import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './reading-page.module.css';
import {FoldedNavigation, SideNavigation} from './SideNavigation';

/** A heading as Docusaurus tells of it. */
export interface ContentsItem {
  id: string;
  /** HTML made at build time. */
  value: string;
  level: number;
}

/** The sections a reader can go to: the two levels below the title. contents.ts marks the one being read. */
export function sectionsOf(toc: readonly ContentsItem[]): ContentsItem[] {
  return toc.filter(({level}) => level === 2 || level === 3);
}

interface Props {
  sections: readonly ContentsItem[];
}

const labelOf = () =>
  translate({
    id: 'article.contents',
    message: 'On this page',
    description: 'Name of an article’s table of contents',
  });

/** Beside the text in a wide window: it stays, and marks where one is. */
export function ContentsAside({sections}: Props): ReactNode {
  return (
    <SideNavigation label={labelOf()} isContents>
      <SectionLinks sections={sections} />
    </SideNavigation>
  );
}

/** Over the text in a narrow window: it says where one is, and opens. */
export function ContentsBlock({sections}: Props): ReactNode {
  return (
    sections.length > 0 && (
      <FoldedNavigation label={labelOf()} isContents className={styles.contentsBlock}>
        <SectionLinks sections={sections} />
      </FoldedNavigation>
    )
  );
}

function SectionLinks({sections}: Props): ReactNode {
  return sections.map(({id, value, level}) => (
    <li key={id} className={level === 3 ? styles.deeper : undefined}>
      <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
    </li>
  ));
}
