// What only some queries need, in one file: those with a word that has another form or is rare, and those with few pages.
export {looseCandidates} from './loose-candidates';
export {addOtherForms} from './other-forms';
