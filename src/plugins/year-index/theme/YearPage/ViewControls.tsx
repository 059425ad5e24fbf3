import {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {groupings, type Grouping, type View} from '../../shared/view';
import styles from './styles.module.css';

export interface Props {
  view: View;
  onChange: (view: View) => void;
  /** How many articles the view shows, of how many. */
  found: number;
  total: number;
}

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

/** Narrow by typing, group by choice; says how many articles are left. */
export default function ViewControls({view, onChange, found, total}: Props): ReactNode {
  const name = useId();
  return (
    <form className={styles.controls} role="search" onSubmit={(event) => event.preventDefault()}>
      <label className={styles.narrow}>
        <span className={styles.label}>
          <Translate
            id="yearIndex.narrow.label"
            description="Label of the box that narrows a year's list"
          >
            Narrow by typing
          </Translate>
        </span>
        <input
          type="search"
          value={view.query}
          autoComplete="off"
          onChange={(event) => onChange({...view, query: event.target.value})}
        />
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
              name={name}
              checked={view.grouping === grouping}
              onChange={() => onChange({...view, grouping})}
            />
            <span>{groupingLabel(grouping)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.count} role="status">
        <Translate
          id="yearIndex.count"
          description="How many articles are shown, of how many"
          values={{found, total}}
        >
          {'{found} of {total} articles'}
        </Translate>
      </p>
    </form>
  );
}
