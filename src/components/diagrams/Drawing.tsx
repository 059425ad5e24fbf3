import {useEffect, useRef, type ReactNode} from 'react';
import styles from './drawing.module.css';

/**
 * A drawing made while building. The server renders its markup; in the browser `source` is the address of a file
 * with the same, and is only fetched on pages that were not loaded but navigated to. The figure around it has the
 * drawing's size from the start, so nothing moves.
 */
export function Drawing({source}: {source: string}): ReactNode {
  const group = useRef<SVGGElement>(null);
  const isMarkup = source.startsWith('<');
  useEffect(() => {
    const element = group.current;
    if (isMarkup || !element || element.firstChild) return undefined;
    const abort = new AbortController();
    fetch(source, {signal: abort.signal})
      .then(async (response) => {
        if (response.ok) element.innerHTML = await response.text();
      })
      // Offline: the text alternative says the same.
      .catch(() => undefined);
    return () => abort.abort();
  }, [source, isMarkup]);
  return (
    <g
      key={source}
      ref={group}
      className={styles.drawing}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: isMarkup ? source : ''}}
    />
  );
}
