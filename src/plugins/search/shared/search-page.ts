/** The id of the search page's box: where there is one, the search's keys lead to it instead of the dialog. */
export const searchBoxId = 'search-box';

/** Below each language's base URL. */
export const indexFolder = 'search';
