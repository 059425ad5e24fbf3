import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Shows the drawing of the figure it stands in as large as can be (enlarge.ts). Without JavaScript it is not seen. */
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
    />
  );
}
