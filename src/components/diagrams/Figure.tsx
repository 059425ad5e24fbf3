import {useRef, type ReactNode} from 'react';
import {Canvas, type CanvasProps} from './Canvas';
import {EnlargeButton} from './EnlargeButton';
import styles from './styles.module.css';

export interface FigureProps extends CanvasProps {
  /** The words under the picture. */
  caption?: ReactNode;
  /** The label of the text alternative that readers can open. */
  alternativeLabel: string;
  /** The text alternative where a paragraph will not do, such as a list; the description otherwise. */
  alternative?: ReactNode;
}

/**
 * A drawing with its name, its caption and a text alternative anyone can open; with JavaScript it can be enlarged.
 */
export function Figure(props: FigureProps): ReactNode {
  const {title, description, caption, alternativeLabel} = props;
  const {alternative = <p>{description}</p>} = props;
  const svg = useRef<SVGSVGElement>(null);
  return (
    <figure className={styles.figure}>
      <Canvas {...props} svg={svg} />
      <figcaption>
        {caption && <div>{caption}</div>}
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
