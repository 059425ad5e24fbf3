import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {groupings, type Grouping} from '../../shared/view';
import {countOf} from './count';
import styles from './styles.module.css';

function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'index':
      return translate({
        id: 'yearIndex.group.index',
        message: 'Index',
        description: "A year's articles ungrouped",
      });
    case 'series':
      return translate({
        id: 'yearIndex.group.series',
        message: 'Series',
        description: 'Group by series',
      });
    case 'date':
      return translate({
        id: 'yearIndex.group.date',
        message: 'Month',
        description: 'Group by month',
      });
    case 'tag':
      return translate({id: 'yearIndex.group.tag', message: 'Tag', description: 'Group by tag'});
  }
}

/**
 * Narrow by typing, group by choice; says how many articles are left. A form whose fields are the view's address, so
 * what is sent before scripts are there is shown by the page that it leads to.
 */
export default function ViewControls({total}: {total: number}): ReactNode {
  return (
    <form className={styles.controls} role="search" autoComplete="off" data-view="">
      <label className={styles.narrow}>
        <span className={styles.label}>
          <Translate
            id="yearIndex.narrow.label"
            description="Label of the box that narrows a year's list"
          >
            Narrow by typing
          </Translate>
        </span>
        <input type="search" name="q" />
      </label>
      <fieldset className={styles.grouping}>
        <legend className={styles.label}>
          <Translate id="yearIndex.group.label" description="Legend of the choice of grouping">
            Group by
          </Translate>
        </legend>
        {groupings.map((grouping) => (
          <label key={grouping} className={styles.choice}>
            <input
              type="radio"
              name="group"
              value={grouping}
              defaultChecked={grouping === 'index'}
            />
            <span>{groupingLabel(grouping)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.count} role="status">
        {countOf(total, total)}
      </p>
    </form>
  );
}
