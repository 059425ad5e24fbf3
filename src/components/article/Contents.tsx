import {useMemo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './contents.module.css';
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

/** Beside the text in a wide window: it stays, and marks where one is. */
export function ContentsAside({toc}: {toc: readonly ContentsItem[]}): ReactNode {
  const sections = useMemo(() => sectionsOf(toc), [toc]);
  const ids = useMemo(() => sections.map(({id}) => id), [sections]);
  const current = useCurrentSection(ids);
  return (
    <nav
      className={styles.aside}
      aria-label={translate({
        id: 'article.contents',
        message: 'On this page',
        description: 'Name of an article’s table of contents',
      })}
    >
      <p className={styles.label}>
        <Translate id="article.contents" description="Name of an article’s table of contents">
          On this page
        </Translate>
      </p>
      <SectionLinks sections={sections} current={current} />
    </nav>
  );
}

/** Before the text in a narrow window: closed until asked for, without a script. */
export function ContentsBlock({toc}: {toc: readonly ContentsItem[]}): ReactNode {
  return (
    <details className={styles.block}>
      <summary>
        <Translate id="article.contents" description="Name of an article’s table of contents">
          On this page
        </Translate>
      </summary>
      <SectionLinks sections={sectionsOf(toc)} current={null} />
    </details>
  );
}

function SectionLinks({
  sections,
  current,
}: {
  sections: readonly ContentsItem[];
  current: string | null;
}): ReactNode {
  return (
    <ul className={styles.list}>
      {sections.map(({id, value, level}) => (
        <li key={id} className={level === 3 ? styles.deeper : undefined}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            dangerouslySetInnerHTML={{__html: value}}
          />
        </li>
      ))}
    </ul>
  );
}
