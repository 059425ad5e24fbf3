import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Grouping} from '../../shared/view';

/** Words for a group's heading: a month in the page's language, or the group's own name. */
export function useGroupHeading(grouping: Grouping): (key: string | null) => string {
  const {i18n} = useDocusaurusContext();
  return (key) => {
    if (key === null) {
      return translate({
        id: 'yearIndex.year.noSeries',
        message: 'Outside any series',
        description: 'Heading over the articles that belong to no series',
      });
    }
    return grouping === 'date'
      ? new Intl.DateTimeFormat(i18n.currentLocale, {
          year: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }).format(new Date(`${key}-01T00:00:00Z`))
      : key;
  };
}
