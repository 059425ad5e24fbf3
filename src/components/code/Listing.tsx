import {useRef, type KeyboardEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import lines from './lines.module.css';
import styles from './styles.module.css';
import tokens from './tokens.module.css';
import {Toolbar} from './Toolbar';
import {useWrap} from './wrap';

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
  /** What the copy button copies. */
  textOf: (block: HTMLElement) => string;
  /** What stands under the code. */
  children?: ReactNode;
}

/** A frame around code: one element for React however long it is. What is long opens without JavaScript. */
export function Listing(props: ListingProps): ReactNode {
  const {id, language, title, html, more, moreLines, forms, textOf, children} = props;
  const block = useRef<HTMLDivElement>(null);
  const [wrap, setWrap] = useWrap();
  useAnchors(id, `${html}${more ?? ''}`);
  const className = clsx(`language-${language}`, forms);
  return (
    <div id={id} className={clsx(styles.block, wrap && styles.wrapped)} data-code ref={block}>
      {title && <p className={styles.title}>{title}</p>}
      <div className={styles.body} onKeyDown={walkNumbers}>
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
        <Toolbar block={block} wrap={wrap} onWrap={setWrap} textOf={textOf} />
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

/** One line number takes the tab key; arrows lead from there to the others. */
function walkNumbers(event: KeyboardEvent<HTMLElement>): void {
  const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
  const {target, currentTarget} = event;
  if (step !== undefined && target instanceof HTMLElement && target.matches('.line-number')) {
    const numbers = [...currentTarget.querySelectorAll<HTMLElement>('.line-number')];
    const shown = numbers.filter((number) => number.getClientRects().length > 0);
    shown[shown.indexOf(target) + step]?.focus();
    event.preventDefault();
  }
}
