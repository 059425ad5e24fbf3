/** Dispatched on the document when the page's scripts have started. */
export const ready = 'rings:ready';
