import {useRef, type ReactNode} from 'react';
import {CopyButton} from './CopyButton';
import styles from './styles.module.css';

export interface CodeBlockProps {
  language: string;
  title?: string;
  /** Coloured at build time by rehype-code-blocks. */
  html: string;
}

/** A listing: coloured at build time, one element for React however long it is. */
export function CodeBlock({language, title, html}: CodeBlockProps): ReactNode {
  const code = useRef<HTMLElement>(null);
  return (
    <div className={styles.block}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div className={styles.body}>
        {/* A listing wider than the column scrolls: the keyboard must be able to reach it. */}
        <pre className={styles.pre} tabIndex={0}>
          <code
            ref={code}
            className={`language-${language}`}
            dangerouslySetInnerHTML={{__html: html}}
          />
        </pre>
        <CopyButton textOf={() => code.current?.textContent ?? ''} />
      </div>
    </div>
  );
}
