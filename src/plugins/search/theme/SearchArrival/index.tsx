import {createRoot} from 'react-dom/client';
import SearchArrival from './SearchArrival';

/**
 * Shows the matches of a query on the page: highlighted, with a bar to go through them and to clear them.
 * @param base address of the index's folder
 * @returns a function that takes all of it away
 */
export function showMatches(base: string, query: string): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const clear = () => {
    root.unmount();
    place.remove();
  };
  root.render(<SearchArrival base={base} query={query} onClear={clear} />);
  return clear;
}
