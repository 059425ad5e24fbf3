import {useEffect, useLayoutEffect, useState} from 'react';
import {findMarksOf} from '../../client/find-marks';
import {findRanges, firstFrom, paint, unpaint} from '../../client/highlight';
import styles from './styles.island.module.css';

export interface Matches {
  count: number;
  /** Of the match that is shown strongly. */
  index: number;
  /** Goes to another match, round the end. */
  step: (by: 1 | -1) => void;
}

/** The matches on the page, highlighted as long as this is in use; the first at or below the heading one came to is shown. */
export function useMatches(base: string, query: string): Matches {
  const [{ranges, index}, setMatches] = useState<{ranges: Range[]; index: number}>({
    ranges: [],
    index: 0,
  });

  useEffect(() => {
    let left = false;
    const show = async () => {
      const findMarks = await findMarksOf(base, query);
      const main = document.querySelector('main');
      if (main && !left) {
        const found = findRanges(main, findMarks);
        const heading = headingOf(location.hash);
        setMatches({ranges: found, index: firstFrom(found, heading)});
        // A keyboard or a screen reader goes on from where the eyes are.
        heading?.classList.add(styles.arrived ?? '');
        heading?.setAttribute('tabindex', '-1');
        heading?.focus({preventScroll: true});
      }
    };
    // Without the index there is nothing to highlight; the page is there all the same.
    show().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [base, query]);

  // In the frame that shows the bar, not one after it.
  useLayoutEffect(() => {
    paint(ranges, index);
    return unpaint;
  }, [ranges, index]);

  return {
    count: ranges.length,
    index,
    step: (by) => {
      const next = (index + by + ranges.length) % ranges.length;
      setMatches({ranges, index: next});
      ranges[next]?.startContainer.parentElement?.scrollIntoView({block: 'center'});
    },
  };
}

function headingOf(hash: string): HTMLElement | null {
  return hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}
