import {useEffect, useState} from 'react';
import type {KeyboardEvent, MouseEvent, RefObject} from 'react';
import {listAction} from './keys';

export interface ActiveOption {
  onKeyDown: (event: KeyboardEvent) => void;
  onMouseMove: (event: MouseEvent) => void;
}

/**
 * One active option of those in an element, after the ARIA Authoring Practices: the focus stays in the box, which says
 * which option is meant. The options are those that stand there, whoever rendered them; what stands in one with
 * `data-remove` removes it.
 * @param result with another result its first option is active
 */
export function useActiveOption(
  element: RefObject<HTMLElement | null>,
  result: unknown,
): ActiveOption {
  const [chosen, setChosen] = useState({result, index: 0});
  const options = () => [...(element.current?.querySelectorAll('[role=option]') ?? [])];
  const wanted = chosen.result === result ? chosen.index : 0;
  const activeOf = ({length}: Element[]) => Math.min(wanted, length - 1);

  useEffect(() => {
    const all = options();
    const active = all[activeOf(all)];
    all.forEach((option, index) => {
      option.id = `search-option-${index}`;
      option.setAttribute('aria-selected', String(option === active));
    });
    const box = element.current?.querySelector('[role=combobox]');
    box?.setAttribute('aria-expanded', String(all.length > 0));
    box?.setAttribute('aria-activedescendant', active?.id ?? '');
    active?.scrollIntoView({block: 'nearest'});
  });

  return {
    onKeyDown(event) {
      const all = options();
      const active = activeOf(all);
      const action = listAction(event.nativeEvent, active, all.length);
      const option =
        action === 'remove' ? all[active]?.querySelector('[data-remove]') : all[active];
      if (!action || !option) {
        return;
      }
      event.preventDefault();
      if (typeof action === 'object') {
        setChosen({result, index: action.to});
      } else {
        const {ctrlKey, metaKey} = event;
        option.dispatchEvent(
          new window.MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey, metaKey}),
        );
      }
    },
    // Not on enter: a list that scrolls under a resting pointer chooses nothing.
    onMouseMove({target}) {
      const index = options().findIndex((option) => option.contains(target as Node));
      if (index >= 0 && index !== wanted) {
        setChosen({result, index});
      }
    },
  };
}
