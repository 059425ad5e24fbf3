import {closest} from '../../closest';
import type {Act} from './walk-along';

/**
 * Lets a reader walk along the paths that figures show, by buttons, slider and keyboard. What walks is fetched on pages
 * with such a figure. It never moves unasked.
 */
export function onRouteDidUpdate(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('input', onInput);
  document.addEventListener('keydown', onKeyDown);
  for (const slider of document.querySelectorAll<HTMLInputElement>('[data-path] input')) {
    // The reader, or a browser that remembers, may have moved it.
    if (slider.value === slider.max) void load().catch(() => undefined);
    else walk(slider);
  }
}

const load = () => import('./walk-along');

/** @param act where the slider stands if it is not told */
function walk(part: HTMLElement, act?: string): void {
  const figure = closest(part, '[data-path]');
  if (figure) {
    load().then(
      ({go}) => go(figure, act as Act | undefined),
      // Offline: the whole path is there.
      () => undefined,
    );
  }
}

function onClick({target}: Event): void {
  const button = closest(target, '[data-path] [data-act]');
  if (button) walk(button, button.dataset['act']);
}

function onInput({target}: Event): void {
  const slider = closest(target, '[data-path] input');
  if (slider) walk(slider);
}

function onKeyDown(event: KeyboardEvent): void {
  const act = keys[event.key];
  const controls = act && closest(event.target, '[data-path] [role=group]:has(input)');
  if (controls && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    walk(controls, act);
  }
}

const keys: Record<string, Act> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'all',
};
