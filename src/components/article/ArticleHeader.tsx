import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ArticleMetadata} from '../../lib/blog-content';
import {Day} from '../Day';
import {Facts, TagLink} from '../Facts';
import {Replayed} from '../Replayed';
import {PageHeader} from './PageHeader';
import {SeriesLabel} from './SeriesLabel';

/** Title, what the article promises, and the facts about it. */
export function ArticleHeader({metadata}: {metadata: ArticleMetadata}): ReactNode {
  const {title, description, authors, tags, readingTime, lastUpdatedAt, seriesPlace, replay} =
    metadata;
  // Docusaurus hands dates to the browser as text.
  const published = String(metadata.date).slice(0, 10);
  const updated = new Date(lastUpdatedAt ?? published).toISOString().slice(0, 10);
  const year = published.slice(0, 4);
  return (
    <PageHeader
      kicker={
        <>
          <Link to={`/${year}`}>{year}</Link>
          {seriesPlace && <SeriesLabel place={seriesPlace} />}
        </>
      }
      title={title}
      lead={description}
    >
      <Facts>
        <span>{authors.map(({name}) => name).join(', ')}</span>
        <span>
          <Translate id="article.published" description="Before the day of publication">
            Published
          </Translate>{' '}
          <Day date={published} />
        </span>
        {updated !== published && (
          <span>
            <Translate id="article.updated" description="Before the day of the last change">
              Updated
            </Translate>{' '}
            <Day date={updated} />
          </span>
        )}
        {replay && <Replayed replay={replay} />}
        {readingTime !== undefined && (
          <span>
            <Translate
              id="article.readingTime"
              description="How long the article takes to read"
              values={{minutes: readingTime}}
            >
              {'{minutes} min read'}
            </Translate>
          </span>
        )}
      </Facts>
      <Facts>
        {tags.map(({label, permalink}) => (
          <TagLink key={permalink} label={label} permalink={permalink} />
        ))}
      </Facts>
    </PageHeader>
  );
}
