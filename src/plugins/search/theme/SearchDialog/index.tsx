import {createRoot} from 'react-dom/client';
import {translate} from '@docusaurus/Translate';
import {findTrigger, indexBase} from '../../client/trigger';
import SearchDialog from './SearchDialog';
import styles from './styles.island.module.css';

/**
 * Makes the search of a dialog that holds no more than a box, without moving the box: what an input method is composing
 * in it stays.
 * @param typed what the box holds, without what is being composed
 */
export function takeOver(dialog: HTMLDialogElement, box: HTMLInputElement, typed: string): void {
  delete dialog.dataset['searchEarly'];
  dialog.className = styles.dialog ?? '';
  box.setAttribute('role', 'combobox');
  box.placeholder = translate({
    id: 'search.placeholder',
    message: 'Words, a command, an address…',
    description: 'Placeholder of the search box',
  });
  const glass = findTrigger()?.querySelector('svg')?.cloneNode(true);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = translate({
    id: 'search.close',
    message: 'Close',
    description: 'Button that closes the search dialog',
  });
  button.onclick = () => dialog.close();
  box.before(glass ?? '');
  box.after(button);

  const rest = document.createElement('div');
  dialog.append(rest);
  const root = createRoot(rest);
  dialog.addEventListener('close', () => root.unmount());
  root.render(
    <SearchDialog dialog={dialog} box={{current: box}} typed={typed} base={indexBase()} />,
  );
}
