import {useEffect, useRef, type ReactNode} from 'react';

/**
 * Stands in the browser for a figure of a `*.server.tsx` file: what that drew is in the page already and stays as it
 * is, so that the browser need not know how to draw it. On a page that was not loaded but navigated to, it is taken
 * out of the page's HTML.
 */
export default function InPage({id}: {id: string}): ReactNode {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element || element.firstChild) return undefined;
    const abort = new AbortController();
    fetch(window.location.pathname, {signal: abort.signal})
      .then(async (response) => {
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const drawn = page.getElementById(id);
        element.className = drawn?.className ?? '';
        element.replaceChildren(...(drawn?.childNodes ?? []));
      })
      // Offline: the words around the figure are there.
      .catch(() => undefined);
    return () => abort.abort();
  }, [id]);
  return (
    <figure ref={figure} id={id} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
  );
}
