// Everything of the engine that the browser takes, so that it is one file to load.
export {createSearcher} from './create-searcher';
export {findMatches, toMarks} from '../shared/engine/matches';
export {openIndex} from '../shared/engine/open-index';
export {parseQuery} from '../shared/engine/parse-query';
export {foldWithOffsets} from '../shared/text/fold';
