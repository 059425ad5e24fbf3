import {useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './reading-page.module.css';
import {FoldedNavigation, SideNavigation} from './SideNavigation';
import {useCurrentSection} from './useCurrentSection';

/** A heading as Docusaurus tells of it. */
export interface ContentsItem {
  id: string;
  /** HTML made at build time. */
  value: string;
  level: number;
}

/** The sections a reader can go to, and the one being read. */
export interface Sections {
  sections: readonly ContentsItem[];
  current: string | null;
}

/** The sections of a page, the two levels below the title. */
export function useSections(toc: readonly ContentsItem[]): Sections {
  const sections = useMemo(() => toc.filter(({level}) => level === 2 || level === 3), [toc]);
  const ids = useMemo(() => sections.map(({id}) => id), [sections]);
  return {sections, current: useCurrentSection(ids)};
}

const labelOf = () =>
  translate({
    id: 'article.contents',
    message: 'On this page',
    description: 'Name of an article’s table of contents',
  });

/** Beside the text in a wide window: it stays, and marks where one is. */
export function ContentsAside(sections: Sections): ReactNode {
  return (
    <SideNavigation label={labelOf()}>
      <SectionLinks {...sections} />
    </SideNavigation>
  );
}

/** Over the text in a narrow window: it says where one is, and opens. */
export function ContentsBlock({sections, current}: Sections): ReactNode {
  return (
    sections.length > 0 && (
      <FoldedNavigation
        label={labelOf()}
        place={sections.find(({id}) => id === current)?.value}
        className={styles.contentsBlock}
      >
        <SectionLinks sections={sections} current={current} />
      </FoldedNavigation>
    )
  );
}

function SectionLinks({sections, current}: Sections): ReactNode {
  return sections.map(({id, value, level}) => (
    <li key={id} className={level === 3 ? styles.deeper : undefined}>
      <a
        href={`#${id}`}
        aria-current={id === current ? 'location' : undefined}
        dangerouslySetInnerHTML={{__html: value}}
      />
    </li>
  ));
}
