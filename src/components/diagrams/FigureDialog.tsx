import {useEffect, useRef, type KeyboardEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {copyOf, nameOf} from './copy-of';
import {useZoom} from './useZoom';
import styles from './dialog.module.css';

/**
 * A figure as large as the window lets it be, to be zoomed and moved: `+`, `-` and `0`, the arrow keys, pinch, wheel with
 * Ctrl, drag. The platform's own dialog gives the rest: the page behind is inert, Escape closes, the focus goes back.
 */
export default function FigureDialog({
  drawing,
  onClose,
}: {
  drawing: SVGSVGElement;
  onClose: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const {zoomBy, fit} = useZoom(stage);

  useEffect(() => {
    stage.current?.replaceChildren(copyOf(drawing));
    dialog.current?.showModal();
    fit();
  }, [drawing, fit]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      '+': () => zoomBy(1.25),
      '=': () => zoomBy(1.25),
      '-': () => zoomBy(0.8),
      '0': fit,
    }[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  };
  const words = dialogWords();
  const title = nameOf(drawing);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <strong className={styles.name}>{title}</strong>
        <Button label={words.smaller} onClick={() => zoomBy(0.8)} path="M3 8h10" />
        <Button label={words.larger} onClick={() => zoomBy(1.25)} path="M3 8h10M8 3v10" />
        <Button label={words.fit} onClick={fit} path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        <Button
          label={words.close}
          onClick={() => dialog.current?.close()}
          path="m3 3 10 10M13 3 3 13"
        />
      </div>
      <div ref={stage} className={styles.stage} tabIndex={0} role="group" aria-label={title} />
    </dialog>
  );
}

interface ButtonProps {
  label: string;
  onClick: () => void;
  path: string;
}

function Button({label, onClick, path}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function dialogWords() {
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
