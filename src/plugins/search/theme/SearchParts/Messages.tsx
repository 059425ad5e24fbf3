import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SearchView} from '../../client/view';
import FailureText from './FailureText';
import styles from './styles.module.css';

export interface Props {
  view: SearchView;
  retry: () => void;
}

/** What must be said about an answer beside the results: that it is late, failed, partial, corrected or empty. */
export default function Messages({view, retry}: Props): ReactNode {
  const {result, failure, slow} = view;
  const again = (
    <button type="button" onClick={retry}>
      <Translate id="search.retry" description="Button that searches once more after a failure">
        Try again
      </Translate>
    </button>
  );
  if (failure) {
    return (
      <div className={styles.message} role="alert">
        <FailureText failure={failure} /> {again}
      </div>
    );
  }
  return (
    <>
      {slow && (
        <p className={styles.message}>
          <Translate id="search.slow" description="Said when the answer takes more than a second">
            The index is slow to arrive. Still searching…
          </Translate>
        </p>
      )}
      {result && result.problems.length > 0 && (
        <div className={styles.message} role="alert">
          <Translate
            id="search.partial"
            description="Said over results when some files of the index did not arrive"
          >
            A part of the index did not arrive, so results may be missing.
          </Translate>{' '}
          {again}
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
