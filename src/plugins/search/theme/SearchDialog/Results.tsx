import type {MouseEvent, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {isHere, passOn} from '../../client/pass-on';
import {answeredQuery} from '../../client/use-search';
import type {PageHit, SearchResult} from '../../shared/types';
import SectionText, {PageTitle} from '../SearchParts/SectionText';
import {unfoldLabel} from '../SearchParts/words';
import styles from './styles.island.module.css';

export interface Props {
  result: SearchResult;
  /** Address of the search page. */
  searchPage: string;
  /** Pages whose other sections show. */
  unfolded: readonly PageHit[];
  onUnfold: (hit: PageHit) => void;
  /** Called when the reader leaves for a result in this window. */
  onLeave: () => void;
}

const option = {role: 'option', tabIndex: -1};

/** The results as options: of each page the best section; its others unfold at a choice of their own. */
export default function Results(props: Props): ReactNode {
  const {result, searchPage, unfolded, onUnfold, onLeave} = props;
  const query = answeredQuery(result);
  const leave = (event: MouseEvent) => isHere(event) && onLeave();
  const note = (event: MouseEvent<HTMLAnchorElement>) => {
    passOn(event, query);
    leave(event);
  };
  const label = translate({
    id: 'search.results',
    message: 'Results',
    description: 'Name of the list of results',
  });
  return (
    <div id="search-options" role="listbox" aria-label={label}>
      {result.hits.map((hit) => (
        <div key={hit.page} role="group" aria-label={hit.title.text}>
          {[hit.best, ...(unfolded.includes(hit) ? hit.more : [])].map((section) => (
            <a key={section.url} {...option} href={section.url} onClick={note} onAuxClick={note}>
              {section === hit.best && <PageTitle hit={hit} />}
              <SectionText section={section} title={hit.title.text} />
            </a>
          ))}
          {hit.more.length > 0 && !unfolded.includes(hit) && (
            <div {...option} className={styles.more} onClick={() => onUnfold(hit)}>
              {unfoldLabel(hit.more.length)}
            </div>
          )}
        </div>
      ))}
      <a
        {...option}
        href={`${searchPage}?q=${encodeURIComponent(query)}`}
        className={styles.more}
        onClick={leave}
      >
        {translate(
          {
            id: 'search.all',
            message: 'All {total} pages',
            description: 'Leads from the dialog to the search page',
          },
          {total: result.total},
        )}
      </a>
    </div>
  );
}
