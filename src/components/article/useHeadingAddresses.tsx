import {useEffect, useState, type MouseEvent, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './copied.module.css';

/** How long the word stays, in milliseconds. */
const shown = 2000;

export interface HeadingAddresses {
  /** For the element around the text. */
  onClick: (event: MouseEvent) => void;
  /** Says that an address was copied. */
  status: ReactNode;
}

/** A click on a heading's `#` also copies its address; the link itself works without a script. */
export function useHeadingAddresses(): HeadingAddresses {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), shown) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = ({target}: MouseEvent) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.hash-link');
    // Without encryption there is no clipboard, and a browser may refuse: the address is in its own bar all the same.
    if (link && 'clipboard' in navigator) {
      navigator.clipboard.writeText(link.href).then(
        () => setCopied(true),
        () => setCopied(false),
      );
    }
  };
  const status = (
    <p className={styles.copied} role="status">
      {copied && (
        <Translate id="article.addressCopied" description="After a click on a heading’s #">
          Address copied
        </Translate>
      )}
    </p>
  );
  return {onClick, status};
}
