import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A drawing and its size in SVG user units; one unit is one CSS pixel when the column is wide enough. */
export interface CanvasProps {
  /** Unique on the page; names the title and the description for assistive technology. */
  id: string;
  /** What the picture is, in a few words: its accessible name. */
  title: string;
  /** What the picture says, in full sentences: read instead of the drawing, and shown in the text alternative. */
  description: string;
  width: number;
  height: number;
  /** The smallest letters in the drawing, in user units: they never come below 10 CSS pixels. */
  smallestText?: number;
  /** What stands inside of the `<svg>`. */
  children: ReactNode;
}

/** The least size of a letter on the screen, in CSS pixels. */
const legible = 10;

/** A named drawing. Wider than the column it scrolls sideways instead of shrinking its letters below legibility. */
export function Canvas({
  id,
  title,
  description,
  width,
  height,
  smallestText = 12.5,
  children,
}: CanvasProps): ReactNode {
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        // Its least width, of which styles.module.css makes use: a policy allows no style in an attribute.
        fontSize={Math.ceil((width * legible) / smallestText)}
        fontFamily="sans-serif"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
    </div>
  );
}
