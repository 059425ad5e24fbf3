import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {SeriesPlace} from '../../lib/journal';

/** The series' name as a link to it, and the article's place in it. */
export function SeriesLabel({
  place: {title, permalink, position, total},
}: {
  place: Pick<SeriesPlace, 'title' | 'permalink' | 'position' | 'total'>;
}): ReactNode {
  return (
    <Link to={permalink}>
      <Translate
        id="article.series"
        description="Series of an article and its place in it"
        values={{title, position, total}}
      >
        {'{title} ({position} of {total})'}
      </Translate>
    </Link>
  );
}
