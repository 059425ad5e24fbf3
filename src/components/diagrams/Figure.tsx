import type {ReactNode} from 'react';
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
 * A drawing with its name, its caption and a text alternative anyone can open; with JavaScript it can be enlarged (enlarge.ts).
 */
export function Figure(props: FigureProps): ReactNode {
  const {title, description, caption, alternativeLabel} = props;
  const {alternative = <p>{description}</p>} = props;
  return (
    <figure className={styles.figure}>
      <Canvas {...props} />
      <figcaption className={styles.caption}>
        {caption && <div>{caption}</div>}
        <div className={styles.tools}>
          <details className={styles.alternative}>
            <summary>{alternativeLabel}</summary>
            {alternative}
          </details>
          <EnlargeButton title={title} />
        </div>
      </figcaption>
    </figure>
  );
}
