import {useRef, type ReactNode} from 'react';
import {EnlargeButton} from './EnlargeButton';
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
  caption?: ReactNode;
  /** The label of the text alternative that readers can open. */
  alternativeLabel: string;
  width: number;
  height: number;
  /** The text alternative where a paragraph will not do, such as a list; the description otherwise. */
  alternative?: ReactNode;
  /** The smallest letters in the drawing, in user units: they never come below 10 CSS pixels. */
  smallestText?: number;
  /** The drawing as React elements … */
  children?: ReactNode;
  /** … or as SVG markup made while building, without the `<svg>` around it. */
  drawing?: string;
}

/** The least size of a letter on the screen, in CSS pixels. */
const legible = 10;

/**
 * A drawing with its name, its caption and a text alternative anyone can open; with JavaScript it can be enlarged.
 * Wider than the column it scrolls sideways instead of shrinking its letters below legibility.
 */
export function Figure(props: FigureProps): ReactNode {
  const {id, title, description, caption, alternativeLabel, width, height} = props;
  const {alternative = <p>{description}</p>, smallestText = 12.5, children, drawing} = props;
  const svg = useRef<SVGSVGElement>(null);
  return (
    <figure className={styles.figure}>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
        <svg
          ref={svg}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          style={{minWidth: Math.ceil((width * legible) / smallestText)}}
          fontFamily="sans-serif"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {drawing === undefined ? children : <g dangerouslySetInnerHTML={{__html: drawing}} />}
        </svg>
      </div>
      <figcaption>
        {caption && <p>{caption}</p>}
        <div className={styles.tools}>
          <details className={styles.alternative}>
            <summary>{alternativeLabel}</summary>
            {alternative}
          </details>
          <EnlargeButton title={title} drawing={svg} />
        </div>
      </figcaption>
    </figure>
  );
}
