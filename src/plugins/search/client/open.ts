import {translate} from '@docusaurus/Translate';
import {isComposing} from '../../../lib/keys';
import {retryLabel, searchLabel} from '../theme/SearchParts/words';
import {searchBoxId} from '../shared/search-page';
import {onSettledText} from './settled-text';
import {findTrigger} from './trigger';

const load = () => import(/* webpackChunkName: "search" */ '../theme/SearchDialog');

/** Begins to load what the dialog needs. A failure is said when the reader really asks. */
export function warm(): void {
  load().catch(() => undefined);
}

/**
 * Opens the search: the search page's own box, or a dialog. The dialog takes what is typed at once, and makes a phone
 * show its keyboard; its code takes it over when it is there. Enter leads to the search page.
 */
export function open(): void {
  const ownBox = document.getElementById(searchBoxId) as HTMLInputElement | null;
  if (ownBox) {
    ownBox.focus();
    ownBox.select();
    return;
  }
  if (document.querySelector('dialog[open]')) return;
  const dialog = document.createElement('dialog');
  const label = searchLabel();
  dialog.setAttribute('aria-label', label);
  dialog.dataset['searchEarly'] = '';
  dialog.innerHTML =
    `<form role="search" action="${findTrigger()?.pathname}">` +
    `<input name="q" aria-label="${label}" inputmode="search" enterkeyhint="search" ` +
    'autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" ' +
    'aria-autocomplete="list" aria-controls="search-options"></form>';
  const box = dialog.querySelector('input') as HTMLInputElement;
  // Beside the dialog; the press must not move the focus, which goes back to where it was.
  dialog.onmousedown = (event) => {
    if (event.target === dialog) {
      event.preventDefault();
      dialog.close();
    }
  };
  dialog.onclose = () => dialog.remove();
  dialog.onsubmit = () => box.value.trim() !== '';
  box.onkeydown = (event) => event.key !== 'Enter' || !isComposing(event);
  let typed = '';
  onSettledText(box, (text) => (typed = text));
  document.body.append(dialog);
  dialog.showModal();
  fetchCode();

  function fetchCode(): void {
    load().then(
      ({takeOver}) => dialog.open && takeOver(dialog, box, typed),
      () => sayFailure(dialog, fetchCode),
    );
  }
}

function sayFailure(dialog: HTMLDialogElement, retry: () => void): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = translate({
    id: 'search.loadFailed',
    message: 'The search could not be loaded. Check the connection, then try again.',
    description: 'Said in the search dialog when its code does not arrive',
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retryLabel();
  button.onclick = () => {
    message.remove();
    retry();
  };
  message.append(' ', button);
  dialog.append(message);
}
