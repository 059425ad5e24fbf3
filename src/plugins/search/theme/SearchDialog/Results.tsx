import type {MouseEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {searchFrom} from '../../client/to-address';
import {passOn} from '../../client/pass-on';
import SectionText, {PageTitle} from '../SearchParts/SectionText';
import {unfoldLabel} from '../SearchParts/words';
import styles from './styles.module.css';
import type {Options} from './useOptions';

export interface Props {
  options: Options;
  /** How many pages hold the query, beyond those shown. */
  total: number;
  /** As answered: corrections applied. */
  query: string;
  /** Called when the reader leaves for a result in this window. */
  onLeave: () => void;
}

/** The results as options: of each page the best section; its others unfold at a choice of their own. */
export default function Results({options, total, query, onLeave}: Props): ReactNode {
  const {groups = [], listId, of, unfold} = options;
  if (groups.length === 0) {
    return null;
  }
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
    <div id={listId} role="listbox" aria-label={label}>
      {groups.map(({hit, rows}) => (
        <div key={hit.page} role="group" aria-label={hit.title}>
          {rows.map((row) =>
            row.kind === 'unfold' ? (
              <div
                key="unfold"
                {...of(row.index)}
                className={styles.more}
                onClick={() => unfold(hit.page)}
              >
                {unfoldLabel(row.count)}
              </div>
            ) : (
              <Link
                key={row.section.url}
                to={row.section.url}
                {...of(row.index)}
                onClick={(event) => {
                  passOn(row.section.url, query);
                  leave(event);
                }}
                onAuxClick={() => passOn(row.section.url, query)}
              >
                {row.kind === 'best' && <PageTitle hit={hit} />}
                <SectionText section={row.section} title={hit.title} />
              </Link>
            ),
          )}
        </div>
      ))}
      <Link
        to={`/search${searchFrom({query})}`}
        {...of(options.count - 1)}
        className={styles.more ?? ''}
        onClick={leave}
      >
        <Translate
          id="search.all"
          description="Leads from the dialog to the search page"
          values={{total}}
        >
          {'All pages found, with filters: {total}'}
        </Translate>
      </Link>
    </div>
  );
}
