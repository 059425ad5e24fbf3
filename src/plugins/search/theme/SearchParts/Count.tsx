import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SearchView} from '../../client/use-search';

/** How many pages hold the query, said to a screen reader as it changes. */
export default function Count({view: {result, pending}}: {view: SearchView}): ReactNode {
  return (
    <span role="status">
      {result && !pending && (
        <Translate
          id="search.count"
          description="How many pages hold the query"
          values={{count: result.total}}
        >
          {'Pages found: {count}'}
        </Translate>
      )}
    </span>
  );
}
