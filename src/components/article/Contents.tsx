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

/** The sections a reader can go to: the two levels below the title. */
function sectionsOf(toc: readonly ContentsItem[]): ContentsItem[] {
  return toc.filter(({level}) => level === 2 || level === 3);
}

const labelOf = () =>
  translate({
    id: 'article.contents',
    message: 'On this page',
    description: 'Name of an article’s table of contents',
  });

/** Beside the text in a wide window: it stays, and marks where one is. */
export function ContentsAside({toc}: {toc: readonly ContentsItem[]}): ReactNode {
  const sections = useMemo(() => sectionsOf(toc), [toc]);
  const ids = useMemo(() => sections.map(({id}) => id), [sections]);
  const current = useCurrentSection(ids);
  return (
    <SideNavigation label={labelOf()}>
      <SectionLinks sections={sections} current={current} />
    </SideNavigation>
  );
}

/** Before the text in a narrow window. */
export function ContentsBlock({toc}: {toc: readonly ContentsItem[]}): ReactNode {
  return (
    toc.length > 0 && (
      <FoldedNavigation label={labelOf()} className={styles.contentsBlock}>
        <SectionLinks sections={sectionsOf(toc)} current={null} />
      </FoldedNavigation>
    )
  );
}

function SectionLinks({
  sections,
  current,
}: {
  sections: readonly ContentsItem[];
  current: string | null;
}): ReactNode {
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
