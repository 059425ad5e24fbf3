import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Facets} from '../../shared/types';

/** What kind of page a result is, in the reader's words. */
export function kindLabel(kind: Facets['kind']): string {
  switch (kind) {
    case 'article':
      return translate({
        id: 'search.kind.article',
        message: 'Article',
        description: 'Kind of a result',
      });
    case 'handbook':
      return translate({
        id: 'search.kind.handbook',
        message: 'Handbook',
        description: 'Kind of a result',
      });
    case 'page':
      return translate({id: 'search.kind.page', message: 'Page', description: 'Kind of a result'});
  }
}

/** A few words that place a result: its year and series, or its kind. */
export default function Facts({year, series, kind}: Facets): ReactNode {
  return [year ?? kindLabel(kind), series].filter(Boolean).join(' · ');
}
