import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SearchView} from '../../client/use-search';
import styles from './styles.module.css';

export interface Props {
  view: SearchView;
  retry: () => void;
}

/** What must be said about an answer beside the results: that it is late, failed, partial, corrected or empty. */
export default function Messages({view: {result, failure, slow}, retry}: Props): ReactNode {
  return (
    <>
      {slow && (
        <p className={styles.message}>
          <Translate id="search.slow" description="Said when the answer takes more than a second">
            The index is slow to arrive. Still searching…
          </Translate>
        </p>
      )}
      {(failure ?? result?.problems[0]) && (
        <div className={styles.message} role="alert">
          <Problem failure={failure} />{' '}
          <button type="button" onClick={retry}>
            <Translate
              id="search.retry"
              description="Button that searches once more after a failure"
            >
              Try again
            </Translate>
          </button>
        </div>
      )}
      {result?.corrected.map(({from, to}) => (
        <p className={styles.message} key={from}>
          <Translate
            id="search.corrected"
            description="Said over results for another spelling than the typed one"
            values={{from, to: <strong>{to}</strong>}}
          >
            {'Nothing holds “{from}”. Shown for {to}.'}
          </Translate>
        </p>
      ))}
      {result?.total === 0 && (
        <p className={styles.message}>
          <Translate
            id="search.none"
            description="Said when there is no result"
            values={{query: result.query}}
          >
            {'Nothing holds “{query}”. Fewer or shorter words find more.'}
          </Translate>
        </p>
      )}
    </>
  );
}

/** Why there is no answer, or a part of one. */
function Problem({failure}: {failure: SearchView['failure']}): ReactNode {
  switch (failure) {
    case 'offline':
      return (
        <Translate id="search.offline" description="Said when the device has no network">
          You are offline. The search goes on by itself once you are back.
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="search.failed" description="Said when the index could not be fetched">
          The index did not arrive. If trying again does not help, reload the page.
        </Translate>
      );
    case undefined:
      return (
        <Translate
          id="search.partial"
          description="Said over results when some files of the index did not arrive"
        >
          A part of the index did not arrive, so results may be missing.
        </Translate>
      );
  }
}
