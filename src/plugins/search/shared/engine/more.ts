// What only some queries need, in one file: those with a word that the index hardly has, or with too few pages.
export {correctedTexts} from './spelling';
export {looseCandidates} from './loose-candidates';
