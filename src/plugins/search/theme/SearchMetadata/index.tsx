import type {ReactNode} from 'react';

/** Stands for the stock component, whose words in every page's head are for Algolia's crawler alone. */
export default function SearchMetadata(): ReactNode {
  return null;
}
