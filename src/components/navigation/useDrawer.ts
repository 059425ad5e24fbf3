import {useEffect} from 'react';

/** The open drawer's close button: stock puts it first in the drawer. */
const closeButton = '.navbar-sidebar__close';
const openButton = '.navbar__toggle';
/** Everything that the drawer covers. */
const behind = '.navbar__inner, .main-wrapper, .footer, [class*="skip"]';

/** Gives the stock drawer a dialog's manners: focus in and back, Escape, and an inert page behind it. */
export function useDrawer(shown: boolean, close: () => void): void {
  useEffect(() => {
    if (!shown) {
      return undefined;
    }
    const covered = [...document.querySelectorAll(behind)];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        close();
      }
    };
    covered.forEach((element) => element.toggleAttribute('inert', true));
    document.addEventListener('keydown', onKeyDown);
    document.querySelector<HTMLElement>(closeButton)?.focus();
    return () => {
      covered.forEach((element) => element.toggleAttribute('inert', false));
      document.removeEventListener('keydown', onKeyDown);
      // A link in the drawer has led elsewhere: the focus is the new page's.
      if (document.activeElement?.closest('.navbar-sidebar') ?? true) {
        document.querySelector<HTMLElement>(openButton)?.focus();
      }
    };
  }, [shown, close]);
}
