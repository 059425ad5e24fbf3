import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Mark} from '../../lib/marks';
import {Day} from '../Day';
import styles from './styles.module.css';

/** A mark in a word, after what it is said of. */
export function MarkLabel({mark}: {mark: Mark}): ReactNode {
  return (
    <span className={styles.mark} data-mark={mark}>
      <MarkWord mark={mark} />
    </span>
  );
}

/**
 * What is to be said of a page before anything else, a line each.
 * @param date the day of publication, `YYYY-MM-DD`, of a page that has one
 */
export function MarkNotice({marks, date}: {marks: readonly Mark[]; date?: string}): ReactNode {
  return (
    <div className={styles.notice} role="note">
      {marks.map((mark) => (
        <p key={mark} className={styles.line}>
          <MarkLabel mark={mark} />
          <span>
            <MarkMeaning mark={mark} date={date ?? ''} />
          </span>
        </p>
      ))}
    </div>
  );
}

function MarkWord({mark}: {mark: Mark}): ReactNode {
  switch (mark) {
    case 'draft':
      return (
        <Translate id="mark.draft" description="Marks a page that is being written">
          Draft
        </Translate>
      );
    case 'scheduled':
      return (
        <Translate id="mark.scheduled" description="Marks an article whose day is yet to come">
          Scheduled
        </Translate>
      );
    case 'unlisted':
      return (
        <Translate id="mark.unlisted" description="Marks a page that stands in no list">
          Unlisted
        </Translate>
      );
  }
}

function MarkMeaning({mark, date}: {mark: Mark; date: string}): ReactNode {
  switch (mark) {
    case 'draft':
      return (
        <Translate
          id="mark.draft.meaning"
          description="Over a draft; {key} is a line of its front matter"
          values={{key: <code>draft: true</code>}}
        >
          {'Only the preview shows this page. A build has it once {key} is taken out.'}
        </Translate>
      );
    case 'scheduled':
      return (
        <Translate
          id="mark.scheduled.meaning"
          description="Over an article whose day is yet to come"
          values={{day: <Day date={date} />}}
        >
          {'Only the preview shows this page. Builds have it from {day} (UTC).'}
        </Translate>
      );
    case 'unlisted':
      return (
        <Translate id="mark.unlisted.meaning" description="Over a page that stands in no list">
          In no list, feed or search: only those who have its address find it.
        </Translate>
      );
  }
}
