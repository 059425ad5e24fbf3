// The engine runs on both sides, so it lives in shared/; this is where the interface takes it from.
export {createSearcher} from '../shared/create-searcher';
