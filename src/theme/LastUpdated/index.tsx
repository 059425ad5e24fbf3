// Change: says the day as the articles do. Stock prints an `itemprop` of no item, which is not valid HTML.
import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/LastUpdated';
import {Day} from '@site/src/components/Day';

export default function LastUpdated({lastUpdatedAt}: Props): ReactNode {
  return lastUpdatedAt ? (
    <span className="theme-last-updated">
      <Translate id="article.updated" description="Before the day of the last change">
        Updated
      </Translate>{' '}
      <Day date={new Date(lastUpdatedAt).toISOString().slice(0, 10)} />
    </span>
  ) : null;
}
