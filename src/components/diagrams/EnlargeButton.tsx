import {lazy, Suspense, useState, type ReactNode, type RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';

const FigureDialog = lazy(() => import('./FigureDialog'));

export interface EnlargeProps {
  /** The figure's name, which becomes the dialog's. */
  title: string;
  drawing: RefObject<SVGSVGElement | null>;
}

/** Opens a figure in a dialog of its own. Without JavaScript it is absent: the figure is complete as it stands. */
export function EnlargeButton({title, drawing}: EnlargeProps): ReactNode {
  const isBrowser = useIsBrowser();
  const [open, setOpen] = useState(false);
  if (!isBrowser) {
    return null;
  }
  const label = translate(
    {
      id: 'figure.enlarge',
      message: 'Enlarge: {title}',
      description: 'Button that opens a figure in a dialog; title is the name of the figure',
    },
    {title},
  );
  return (
    <>
      <button
        type="button"
        className={styles.enlarge}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" />
        </svg>
      </button>
      {open && (
        <Suspense>
          <FigureDialog title={title} drawing={drawing} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
