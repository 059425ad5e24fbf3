import {translate} from '@docusaurus/Translate';
import {closest} from '../closest';
import {say, shown} from '../say';
import {codeOf, commandsOf} from './copied-text';

/** Lets the copy buttons of listings copy. */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
}

function onClick({target}: Event): void {
  const button = closest(target, '[data-copy]');
  const block = closest(button, '[data-code]');
  if (button && block) {
    void copy(button, button.dataset['copy'] === 'commands' ? commandsOf(block) : codeOf(block));
  }
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    // There is no clipboard at all outside of https.
    await navigator.clipboard.writeText(text);
    tell(
      button,
      'copied',
      translate({
        id: 'code.copied',
        message: 'Copied',
        description: 'The listing is on the clipboard',
      }),
    );
  } catch {
    tell(
      button,
      'failed',
      translate({
        id: 'code.copyFailed',
        message: 'Not copied',
        description: 'The clipboard refused',
      }),
    );
  }
}

/** Says on a button, for a while, what became of it. */
function tell(button: HTMLElement, state: string, label: string): void {
  const {dataset} = button;
  say(label, false);
  dataset['idle'] ??= button.title;
  dataset['state'] = state;
  button.title = label;
  clearTimeout(Number(dataset['timer']));
  dataset['timer'] = String(
    setTimeout(() => {
      button.title = dataset['idle'] ?? '';
      delete dataset['state'];
    }, shown),
  );
}
