import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ArticleMetadata} from '../../lib/blog-content';
import type {ArticleLink as Target} from '../../lib/journal';
import {ArticleLink} from '../ArticleLink';
import {SubscribeLinks} from '../Feed';
import {SeriesLabel} from './SeriesLabel';
import styles from './styles.module.css';

/** Where to go on: the article before and after in the series, and the feeds. */
export function ArticleFooter({metadata: {seriesPlace}}: {metadata: ArticleMetadata}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      {seriesPlace && (
        <nav
          aria-label={translate({
            id: 'article.seriesNavigation',
            message: 'In this series',
            description: 'Name of the navigation inside a series',
          })}
        >
          <p className={styles.kicker}>
            <SeriesLabel place={seriesPlace} />
          </p>
          <div className={styles.neighbours}>
            {seriesPlace.previous && <Neighbour article={seriesPlace.previous} />}
            {seriesPlace.next && <Neighbour article={seriesPlace.next} next />}
          </div>
        </nav>
      )}
      <SubscribeLinks permalink={siteConfig.baseUrl} />
    </footer>
  );
}

function Neighbour({article, next = false}: {article: Target; next?: boolean}): ReactNode {
  return (
    <ArticleLink article={article} className={next ? styles.next : styles.previous}>
      <span className={styles.direction}>
        {next ? (
          <Translate id="article.next" description="Over the title of the next article of a series">
            Next in the series
          </Translate>
        ) : (
          <Translate
            id="article.previous"
            description="Over the title of the previous article of a series"
          >
            Previous in the series
          </Translate>
        )}
      </span>
      {article.title}
    </ArticleLink>
  );
}
