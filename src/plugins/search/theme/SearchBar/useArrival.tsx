import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {takeArrival} from '../../client/arrival';
import {localStore} from '../../client/device-store';

/** The bar that shows the matches on a page one came to from a result; nothing, and no code, on any other. */
export function useArrival(): ReactNode {
  const location = useLocation();
  const [bar, setBar] = useState<ReactNode>(null);
  useEffect(() => {
    let left = false;
    const query = takeArrival(localStore, location.pathname);
    if (query !== undefined) {
      void import('@theme/SearchArrival').then(({default: SearchArrival}) => {
        if (!left) {
          setBar(<SearchArrival key={location.key} query={query} onClear={() => setBar(null)} />);
        }
      });
    }
    return () => {
      left = true;
      setBar(null);
    };
  }, [location]);
  return bar;
}
