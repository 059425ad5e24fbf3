/** What the stock theme's keys on a reader's device end in: `storage.namespace` of the site's configuration. */
export const storageNamespace = 'rings';

/** Where the stock theme keeps the choice of colours. */
export const coloursKey = `theme-${storageNamespace}`;

/** Where it is kept whether long lines of listings are wrapped: `yes` or `no`. */
export const wrapKey = 'rings.code.wrap';
