import {bookFiles} from './books';
import {feedFormats} from './feed-formats';

/** The files that a year's page has below its address: no article can have their names. */
export const yearFiles: readonly string[] = [...bookFiles, ...feedFormats].map(({file}) => file);
