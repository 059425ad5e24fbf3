import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Failure} from '../../client/view';

/** Why there is no answer, and what helps. */
export default function FailureText({failure}: {failure: Failure}): ReactNode {
  switch (failure) {
    case 'offline':
      return (
        <Translate id="search.offline" description="Said when the device has no network">
          You are offline. The search goes on by itself once you are back.
        </Translate>
      );
    case 'missing':
      return process.env.NODE_ENV === 'development' ? (
        <Translate
          id="search.missing.development"
          description="Said in development when the site was never built"
        >
          There is no index yet. Run `npm run build` once, then try again.
        </Translate>
      ) : (
        <Translate id="search.missing" description="Said when the site has no index">
          The index is not where it should be. Reloading the page may help.
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="search.failed" description="Said when the index could not be fetched">
          The index did not arrive.
        </Translate>
      );
  }
}
