import {useCallback} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {searchFrom, viewFrom, type View} from '../../shared/view';

/** The reader's view of a year, read from the address and written back to it. */
export function useView(): [View, (view: View) => void] {
  const history = useHistory();
  const {search, pathname, hash} = useLocation();
  // The server knows no search part: the first render must agree with it.
  const view = viewFrom(useIsBrowser() ? search : '');
  const setView = useCallback(
    (next: View) => {
      history.replace({pathname, hash, search: searchFrom(next, search)});
    },
    [history, pathname, hash, search],
  );
  return [view, setView];
}
