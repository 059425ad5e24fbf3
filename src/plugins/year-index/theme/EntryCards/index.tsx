import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SeriesLabel} from '@site/src/components/article/SeriesLabel';
import {ArticleLink} from '@site/src/components/ArticleLink';
import {Day} from '@site/src/components/Day';
import {Facts, TagLink} from '@site/src/components/Facts';
import {Icon} from '@site/src/components/Icon';
import {Replayed} from '@site/src/components/Replayed';
import type {IconName} from '@site/src/lib/icons';
import type {EntryProp} from '../../shared/types';
import styles from './styles.module.css';

export interface Props {
  entries: EntryProp[];
  /** The level of the cards' headings. */
  headingLevel?: 2 | 3;
  /** Numbers the cards: for a series, whose order is to be read. */
  numbered?: boolean;
}

/** A list of articles as cards: the whole card leads to the article, its heading is the real link. */
export default function EntryCards({
  entries,
  headingLevel = 2,
  numbered = false,
}: Props): ReactNode {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={styles.cards}>
      {entries.map((entry) => (
        <li key={entry.slug} className={styles.card} data-series={entry.series?.title}>
          <EntryCard entry={entry} headingLevel={headingLevel} />
        </li>
      ))}
    </List>
  );
}

function EntryCard({entry, headingLevel}: {entry: EntryProp; headingLevel: 2 | 3}): ReactNode {
  const Heading = `h${headingLevel}` as const;
  const {title, description, date, icon, series, tags, replay} = entry;
  const {lang, foreign} = useTextLanguage(entry.locale);
  return (
    <>
      <Icon name={icon as IconName} className={styles.icon} />
      <div className={styles.body}>
        <Heading className={styles.heading} {...lang}>
          <ArticleLink article={entry} className={styles.link}>
            {title}
          </ArticleLink>
        </Heading>
        {foreign && <span className={styles.language}>{foreign}</span>}
        <p className={styles.description} {...lang}>
          {description}
        </p>
        <Facts>
          <Day date={date} />
          {replay && <Replayed replay={replay} />}
          {series && <SeriesLabel place={series} />}
          {tags.map(({title: label, permalink}) => (
            <TagLink key={permalink} label={label} permalink={permalink} />
          ))}
        </Facts>
      </div>
    </>
  );
}

/** What marks a text that is in another language than the page's. */
function useTextLanguage(locale: string): {lang: {lang?: string}; foreign: string | null} {
  const {i18n} = useDocusaurusContext();
  const config = i18n.localeConfigs[locale];
  return locale === i18n.currentLocale || !config
    ? {lang: {}, foreign: null}
    : {lang: {lang: config.htmlLang}, foreign: config.label};
}
