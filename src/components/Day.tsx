import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** A day (`YYYY-MM-DD`) in the words of the page's language. */
export function Day({date}: {date: string}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const format = new Intl.DateTimeFormat(i18n.currentLocale, {dateStyle: 'long', timeZone: 'UTC'});
  return <time dateTime={date}>{format.format(new Date(`${date}T00:00:00Z`))}</time>;
}
