import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A drawing's size in SVG user units; one unit is one CSS pixel when the column is wide enough. */
export interface FigureProps {
  /** Unique on the page; names the title and the description for assistive technology. */
  id: string;
  /** What the picture is, in a few words: its accessible name. */
  title: string;
  /** What the picture says, in full sentences: read instead of the drawing, and shown in the text alternative. */
  description: string;
  /** The words under the picture. */
  caption: ReactNode;
  /** The label of the text alternative that readers can open. */
  alternativeLabel: string;
  width: number;
  height: number;
  children: ReactNode;
}

/**
 * A drawing with its name, its caption and a text alternative anyone can open.
 * Wider than the column it scrolls sideways instead of shrinking its letters below legibility.
 */
export function Figure(props: FigureProps): ReactNode {
  const {id, title, description, caption, alternativeLabel, width, height, children} = props;
  return (
    <figure className={styles.figure}>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          style={{minWidth: Math.round(width * 0.8)}}
          fontFamily="sans-serif"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {children}
        </svg>
      </div>
      <figcaption>
        <p>{caption}</p>
        <details className={styles.alternative}>
          <summary>{alternativeLabel}</summary>
          <p>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}
