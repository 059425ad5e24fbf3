import {useEffect, useState} from 'react';
import {localStore} from '../../client/device-store';
import {forget, recentQueries} from '../../client/recent';
import {toRows, type RowGroup} from '../../client/rows';
import type {SearchResult} from '../../shared/types';

export interface OptionProps {
  id: string;
  role: 'option';
  'aria-selected': boolean;
  tabIndex: -1;
  onMouseMove: () => void;
}

export interface Options {
  listId: string;
  /** How many there are: those of the result and one for all results, or the recent queries. */
  count: number;
  active: number;
  activeId: string | undefined;
  /** The result by page; undefined while nothing is asked, when the recent queries stand in its place. */
  groups: RowGroup[] | undefined;
  recent: string[];
  activate: (index: number) => void;
  /** Clicks the active option, with the event's modifiers. */
  click: (event: {ctrlKey: boolean; metaKey: boolean}) => void;
  unfold: (page: string) => void;
  /** Forgets a recent query, or all. */
  forget: (query?: string) => void;
  forgetActive: () => void;
  /** Attributes of the option with an index. */
  of: (index: number) => OptionProps;
}

/**
 * The dialog's list of options, one of them active. A new result begins at its first.
 * @param asking whether anything is typed: recent queries are for an empty box
 */
export function useOptions(id: string, asking: boolean, result: SearchResult | undefined): Options {
  const [recent, setRecent] = useState(() => recentQueries(localStore));
  const [chosen, setChosen] = useState({of: result, index: 0, unfolded: new Set<string>()});
  const now = chosen.of === result ? chosen : {of: result, index: 0, unfolded: new Set<string>()};

  const groups = result && toRows(result.hits, now.unfolded);
  const rows = groups?.reduce((sum, group) => sum + group.rows.length, 0) ?? 0;
  const recentCount = asking ? 0 : recent.length;
  const count = result ? rows && rows + 1 : recentCount;
  const active = Math.min(now.index, count - 1);
  const idOf = (index: number) => `${id}-${index}`;
  const activeId = count > 0 ? idOf(active) : undefined;
  const activate = (index: number) => setChosen({...now, index});
  const forgetOne = (query?: string) => {
    forget(localStore, query);
    setRecent(recentQueries(localStore));
  };

  useEffect(() => {
    if (activeId) {
      document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
    }
  }, [activeId, result]);

  return {
    listId: `${id}-list`,
    count,
    active,
    activeId,
    groups,
    recent,
    activate,
    click: ({ctrlKey, metaKey}) =>
      document
        .getElementById(idOf(active))
        ?.dispatchEvent(
          new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey, metaKey}),
        ),
    unfold: (page) => setChosen({...now, unfolded: new Set([...now.unfolded, page])}),
    forget: forgetOne,
    forgetActive: () => forgetOne(recent[active]),
    of: (index) => ({
      id: idOf(index),
      role: 'option',
      'aria-selected': index === active,
      tabIndex: -1,
      // Not on enter: a list that scrolls under a resting pointer chooses nothing.
      onMouseMove: () => {
        if (index !== active) {
          activate(index);
        }
      },
    }),
  };
}
