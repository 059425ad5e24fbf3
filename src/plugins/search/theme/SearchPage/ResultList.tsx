import {useEffect, useRef} from 'react';
import type {MouseEvent, ReactNode} from 'react';
import {passOn} from '../../client/pass-on';
import {answeredQuery} from '../../client/use-search';
import type {SearchResult} from '../../shared/types';
import SectionText, {Facts, Marked} from '../SearchParts/SectionText';
import {unfoldLabel} from '../SearchParts/words';
import styles from './results.island.module.css';

export interface Props {
  result: SearchResult;
  /** The results' language, where it is not the page's own. */
  lang: string | undefined;
  /** Index of the result that takes the focus: the first that was asked for last. */
  from: number | undefined;
}

/** The results of the search page: of each page the best section, its others folded under it. */
export default function ResultList({result, lang, from}: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const shown = result.hits.length;
  useEffect(() => {
    if (from !== undefined) {
      list.current?.children[from]?.querySelector('a')?.focus();
    }
  }, [from, shown]);
  const query = answeredQuery(result);
  const leaveNote = (event: MouseEvent<HTMLAnchorElement>) => passOn(event, query);
  const link = {hrefLang: lang, onClick: leaveNote, onAuxClick: leaveNote};
  return (
    <ol ref={list} className={styles.results}>
      {result.hits.map(({page, title, facets, best, more}) => (
        <li key={page} className={styles.result}>
          <h2 className={styles.title} lang={lang}>
            <a href={best.url} {...link}>
              <Marked {...title} />
            </a>
          </h2>
          <p className={styles.facts}>
            <Facts {...facets} />
          </p>
          <div lang={lang}>
            <SectionText section={best} title={title.text} />
          </div>
          {more.length > 0 && (
            <details className={styles.others}>
              <summary>{unfoldLabel(more.length)}</summary>
              <ul lang={lang}>
                {more.map((section) => (
                  <li key={section.url}>
                    <a href={section.url} {...link}>
                      <SectionText section={section} title={title.text} />
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
