import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ArticleMetadata} from '../../lib/blog-content';
import type {ArticleLink as Target} from '../../lib/journal';
import {ArticleLink} from '../ArticleLink';
import {PageLinks} from './PageLinks';
import {SeriesBox} from './SeriesBox';
import styles from './styles.module.css';

/** Where to go on: the series, the articles near this one in subject, those that cite it; and the page's own links. */
export function ArticleFooter({metadata}: {metadata: ArticleMetadata}): ReactNode {
  const {seriesPlace, related, citedBy} = metadata;
  return (
    <footer className={styles.footer}>
      {seriesPlace && <SeriesBox place={seriesPlace} />}
      <Links
        articles={citedBy}
        heading={translate({
          id: 'article.citedBy',
          message: 'Cited by',
          description: 'Over the articles that link to this one',
        })}
      />
      <Links
        articles={related}
        heading={translate({
          id: 'article.related',
          message: 'Related',
          description: 'Over the articles near this one in subject',
        })}
      />
      <PageLinks {...metadata} />
    </footer>
  );
}

function Links({articles, heading}: {articles: Target[]; heading: string}): ReactNode {
  return (
    articles.length > 0 && (
      <nav className={styles.near} aria-label={heading}>
        <p className={styles.nearHeading}>{heading}</p>
        <ul>
          {articles.map((article) => (
            <li key={article.permalink}>
              <ArticleLink article={article}>{article.title}</ArticleLink>
            </li>
          ))}
        </ul>
      </nav>
    )
  );
}
