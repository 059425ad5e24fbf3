import type {MouseEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {passOn} from '../../client/pass-on';
import {answeredQuery} from '../../client/use-search';
import type {PageHit, SearchResult} from '../../shared/types';
import SectionText, {PageTitle} from '../SearchParts/SectionText';
import {unfoldLabel} from '../SearchParts/words';
import styles from './styles.module.css';

export interface Props {
  result: SearchResult;
  /** Address of the search page with a query. */
  searchPage: (query: string) => string;
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
  const leave = ({ctrlKey, metaKey, shiftKey}: MouseEvent) => {
    if (!ctrlKey && !metaKey && !shiftKey) {
      onLeave();
    }
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
            <Link
              key={section.url}
              {...option}
              to={section.url}
              onClick={(event) => {
                passOn(section.url, query);
                leave(event);
              }}
              onAuxClick={() => passOn(section.url, query)}
            >
              {section === hit.best && <PageTitle hit={hit} />}
              <SectionText section={section} title={hit.title.text} />
            </Link>
          ))}
          {hit.more.length > 0 && !unfolded.includes(hit) && (
            <div {...option} className={styles.more} onClick={() => onUnfold(hit)}>
              {unfoldLabel(hit.more.length)}
            </div>
          )}
        </div>
      ))}
      <Link {...option} to={searchPage(query)} className={styles.more ?? ''} onClick={leave}>
        {translate(
          {
            id: 'search.all',
            message: 'All {total} pages',
            description: 'Leads from the dialog to the search page',
          },
          {total: result.total},
        )}
      </Link>
    </div>
  );
}
