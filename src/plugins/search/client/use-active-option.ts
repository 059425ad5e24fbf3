import {useLayoutEffect, useState} from 'react';
import {listAction} from './list-action';

/**
 * One active option of those in an element, after the ARIA Authoring Practices: the focus stays in the box, which says
 * which option is meant. The options are those that stand there, whoever rendered them; what stands in one with
 * `data-remove` removes it.
 * @param result with another result its first option is active
 * @param isPending whether Enter is the box's own
 */
export function useActiveOption(element: HTMLElement, result: unknown, isPending: boolean): void {
  const [chosen, setChosen] = useState({result, index: 0});

  useLayoutEffect(() => {
    const options = () => [...element.querySelectorAll('[role=option]')];
    const wanted = chosen.result === result ? chosen.index : 0;
    const activeOf = ({length}: Element[]) => Math.min(wanted, length - 1);
    const all = options();
    const active = all[activeOf(all)];
    all.forEach((option, index) => {
      option.id = `search-option-${index}`;
      option.setAttribute('aria-selected', String(option === active));
    });
    const box = element.querySelector('[role=combobox]');
    box?.setAttribute('aria-expanded', String(all.length > 0));
    box?.setAttribute('aria-activedescendant', active?.id ?? '');
    active?.scrollIntoView({block: 'nearest'});

    const onkeydown = (event: KeyboardEvent) => {
      if (event.target !== box || (event.key === 'Enter' && isPending)) {
        return;
      }
      const all = options();
      const active = activeOf(all);
      const action = listAction(event, active, all.length);
      const option =
        action === 'remove' ? all[active]?.querySelector('[data-remove]') : all[active];
      if (!action || !option) {
        return;
      }
      event.preventDefault();
      if (typeof action === 'object') {
        setChosen({result, index: action.to});
      } else {
        // With the keys that are held, which open a link elsewhere.
        option.dispatchEvent(new MouseEvent('click', event));
      }
    };
    // Not on enter: a list that scrolls under a resting pointer chooses nothing.
    const onmousemove = ({target}: MouseEvent) => {
      const index = options().findIndex((option) => option.contains(target as Node));
      if (index >= 0 && index !== wanted) {
        setChosen({result, index});
      }
    };
    Object.assign(element, {onkeydown, onmousemove});
  });
}
