import type {ReactNode} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import lines from './lines.module.css';
import styles from './styles.module.css';
import tokens from './tokens.module.css';
import {Toolbar, type Copies} from './Toolbar';

export interface ListingProps {
  id?: string | undefined;
  language: string;
  title?: string | undefined;
  /** Coloured at build time. */
  html: string;
  /** The folded part, and how many lines it has. */
  more?: string | undefined;
  moreLines?: string | undefined;
  /** Classes that say what the lines have. */
  forms?: string | undefined;
  copies: Copies;
  /** What stands under the code. */
  children?: ReactNode;
}

/** A frame around code. What is long opens without JavaScript. */
export function Listing(props: ListingProps): ReactNode {
  const {id, language, title, html, more, moreLines, forms, copies, children} = props;
  useAnchors(id, `${html}${more ?? ''}`);
  const className = clsx(`language-${language}`, forms);
  return (
    <div id={id} className={styles.block} data-code>
      {title && <p className={styles.title}>{title}</p>}
      <div className={styles.body}>
        <Part className={className} html={html} />
        {more && (
          <details className={styles.more}>
            <summary>
              <span className={styles.open}>
                <Translate
                  id="code.more"
                  description="Opens the rest of a long listing"
                  values={{lines: moreLines ?? ''}}
                >
                  {'{lines} more lines'}
                </Translate>
              </span>
              <span className={styles.close}>
                <Translate id="code.less" description="Folds the rest of a long listing again">
                  Fold
                </Translate>
              </span>
            </summary>
            <Part className={className} html={more} />
          </details>
        )}
        <Toolbar copies={copies} isBesideTitle={Boolean(title)} />
      </div>
      {children}
    </div>
  );
}

function Part({className, html}: {className: string; html: string}): ReactNode {
  return (
    // A listing wider than the column scrolls: the keyboard must be able to reach it.
    <pre className={clsx(styles.pre, lines.lines, tokens.code)} tabIndex={0}>
      <code className={className} dangerouslySetInnerHTML={{__html: html}} />
    </pre>
  );
}

/** Tells the check of broken links which addresses the listing has. */
function useAnchors(id: string | undefined, html: string): void {
  const {collectAnchor} = useBrokenLinks();
  if (typeof window === 'undefined' && id !== undefined) {
    collectAnchor(id);
    for (const [, line] of html.matchAll(/ id="([^"]+)"/g)) {
      collectAnchor(line);
    }
  }
}
