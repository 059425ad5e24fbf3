import {isField, isShortcut} from '../../../lib/keys';
import {findTrigger} from './trigger';

/** What the bar's link is once scripts have started. */
const asButton = {
  role: 'button',
  'aria-haspopup': 'dialog',
  'aria-keyshortcuts': '/ Control+K Meta+K',
};

const isAtTrigger = ({target}: Event) => findTrigger()?.contains(target as Node) ?? false;

/**
 * The ways to a search: the bar's link and the keys open it, and its code is fetched when that is about to happen.
 * @returns a function that makes them, once however often it is called
 */
export function opener(open: () => void, warm: () => void): () => void {
  const onClick = (event: MouseEvent) => {
    // With a key held a link opens elsewhere.
    if (isAtTrigger(event) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // In an open dialog the keys are the dialog's.
    const elsewhere = document.querySelector('dialog[open]') !== null;
    const asks =
      isShortcut(event, isField(event.target)) || (event.key === ' ' && isAtTrigger(event));
    if (!event.defaultPrevented && !elsewhere && asks) {
      event.preventDefault();
      open();
    }
  };
  const onAbout = (event: Event) => {
    if (isAtTrigger(event)) warm();
  };
  return () => {
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerover', onAbout);
    document.addEventListener('focusin', onAbout);
    for (const [name, value] of Object.entries(asButton)) {
      findTrigger()?.setAttribute(name, value);
    }
  };
}
