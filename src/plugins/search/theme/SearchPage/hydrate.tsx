import {hydrateRoot} from 'react-dom/client';
import {askedFrom} from '../../client/address';
import {searchFrom} from '../../client/to-address';
import SearchIsland, {type Props} from './SearchIsland';

/**
 * Makes the search of what the server wrote.
 * @param place the element around it, whose `data-search-page` holds its properties
 */
export function hydrate(place: HTMLElement): void {
  const {form} = place.querySelector('input') ?? {};
  const parameters = new URLSearchParams(location.search);
  // What a reader has typed and chosen meanwhile counts.
  for (const [name, value] of form ? new FormData(form) : []) {
    if (typeof value === 'string' && value) parameters.set(name, value);
  }
  const search = searchFrom(askedFrom(String(parameters)));
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  const properties = JSON.parse(place.dataset['searchPage'] ?? '') as Props;
  hydrateRoot(place, <SearchIsland {...properties} />);
}
