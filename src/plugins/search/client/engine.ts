// Everything of the engine that the browser takes, so that it is one file to load.
import {keepLoaded} from '../shared/engine/keep-loaded';
import {openIndex} from '../shared/engine/open-index';
import {fetchFrom} from './fetch-from';

export {findMatches, toMarks} from '../shared/engine/matches';
export {parseQuery} from '../shared/engine/parse-query';
export {searchIndex} from '../shared/engine/search-index';
export {foldWithOffsets} from '../shared/text/fold';

/** The index in the folder at an address; what was fetched of it is kept. */
export const indexAt = keepLoaded((base: string) => openIndex(fetchFrom(base)));
