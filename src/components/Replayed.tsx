import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Replay} from '../lib/replay';

/** When what an article shows was last run, and, on pointing, how that is kept true. */
export function Replayed({replay: {date, everyCheck}}: {replay: Replay}): ReactNode {
  const title = everyCheck
    ? translate({
        id: 'article.replayed.light',
        message: 'Its recordings are replayed on every check.',
        description: 'Tooltip: all of an article’s labs are light',
      })
    : translate({
        id: 'article.replayed.heavy',
        message: 'Some of its recordings are replayed by a command of their own.',
        description: 'Tooltip: one of an article’s labs is heavy',
      });
  return (
    <span title={title}>
      <Translate
        id="article.replayed"
        description="When an article’s recordings were last made"
        values={{day: <time dateTime={date}>{date}</time>}}
      >
        {'Replayed {day}'}
      </Translate>
    </span>
  );
}
