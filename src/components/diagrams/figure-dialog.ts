import {translate} from '@docusaurus/Translate';
import {makeElement} from '../make-element';
import {copyOf, nameOf} from './copy-of';
import styles from './figure-dialog.island.module.css';
import {followFingers, followMouse, zoomOf} from './zoom';

/**
 * Shows a figure as large as the window lets it be, to be zoomed and moved: `+`, `-` and `0`, the arrow keys, pinch, wheel
 * with Ctrl, drag. The platform's own dialog gives the rest: the page behind is inert, Escape closes, the focus goes back.
 */
export function openFigure(drawing: SVGSVGElement): void {
  // Pressed twice while the dialog was on its way.
  if (document.querySelector('dialog:modal')) return;
  const title = nameOf(drawing);
  const stage = makeElement(
    'div',
    {class: styles.stage, role: 'group', 'aria-label': title, tabindex: '0'},
    copyOf(drawing),
  );
  const {zoomBy, fit} = zoomOf(stage);
  const words = wordsOf();
  const dialog = makeElement(
    'dialog',
    {class: styles.dialog, 'aria-label': title},
    makeElement(
      'div',
      {class: styles.bar},
      makeElement('strong', {class: styles.name}, title),
      button(words.smaller, 'M3 8h10', () => zoomBy(0.8)),
      button(words.larger, 'M3 8h10M8 3v10', () => zoomBy(1.25)),
      button(words.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', fit),
      button(words.close, 'm3 3 10 10M13 3 3 13', () => dialog.close()),
    ),
    stage,
  );
  const keys: Record<string, () => void> = {
    '+': () => zoomBy(1.25),
    '=': () => zoomBy(1.25),
    '-': () => zoomBy(0.8),
    '0': fit,
  };
  dialog.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  followFingers(stage, zoomBy);
  followMouse(stage, zoomBy);
  document.body.append(dialog);
  dialog.showModal();
  fit();
}

function button(label: string, path: string, act: () => void): HTMLElement {
  const element = makeElement('button', {class: styles.button, type: 'button', title: label});
  element.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
  element.addEventListener('click', act);
  return element;
}

function wordsOf() {
  return {
    smaller: translate({
      id: 'figure.smaller',
      message: 'Smaller',
      description: 'Button in the dialog of an enlarged figure',
    }),
    larger: translate({
      id: 'figure.larger',
      message: 'Larger',
      description: 'Button in the dialog of an enlarged figure',
    }),
    fit: translate({
      id: 'figure.fit',
      message: 'Fit the window',
      description: 'Button in the dialog of an enlarged figure',
    }),
    close: translate({
      id: 'figure.close',
      message: 'Close',
      description: 'Button in the dialog of an enlarged figure',
    }),
  };
}
