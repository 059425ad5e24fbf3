import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Opens the dialog of the EnlargeableFigure it stands in. Without JavaScript it is not seen. */
export function EnlargeButton({title}: {title: string}): ReactNode {
  const label = translate(
    {
      id: 'figure.enlarge',
      message: 'Enlarge: {title}',
      description: 'Button that opens a figure in a dialog; title is the name of the figure',
    },
    {title},
  );
  return (
    <button
      type="button"
      className={styles.enlarge}
      aria-label={label}
      aria-haspopup="dialog"
      data-enlarge=""
      data-feed="omit"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" />
      </svg>
    </button>
  );
}
