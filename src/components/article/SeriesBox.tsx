import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {SeriesPlace} from '../../lib/journal';
import {ArticleLink} from '../ArticleLink';
import {Neighbours} from './Neighbours';
import {SeriesLabel} from './SeriesLabel';
import styles from './styles.module.css';

/** An article's series at its end: where one stands in it, the one before, the one after, and all. */
export function SeriesBox({place}: {place: SeriesPlace}): ReactNode {
  const {previous, next, articles, position} = place;
  return (
    <nav
      className={styles.series}
      aria-label={translate({
        id: 'article.seriesNavigation',
        message: 'In this series',
        description: 'Name of the navigation inside a series',
      })}
    >
      <p className={styles.kicker}>
        <SeriesLabel place={place} />
      </p>
      {articles.length > 1 && (
        <details className={styles.all}>
          <summary>
            <Translate
              id="article.series.all"
              description="Opens the list of a series' articles"
              values={{total: articles.length}}
            >
              {'All {total} articles'}
            </Translate>
          </summary>
          <ol>
            {articles.map((article, index) => (
              <li key={article.permalink}>
                {index + 1 === position ? (
                  <span aria-current="page">{article.title}</span>
                ) : (
                  <ArticleLink article={article}>{article.title}</ArticleLink>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Neighbours
        previous={previous ?? undefined}
        next={next ?? undefined}
        labels={{
          previous: (
            <Translate
              id="article.previous"
              description="Over the title of the previous article of a series"
            >
              Previous in the series
            </Translate>
          ),
          next: (
            <Translate
              id="article.next"
              description="Over the title of the next article of a series"
            >
              Next in the series
            </Translate>
          ),
        }}
      />
    </nav>
  );
}
