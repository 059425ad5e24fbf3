import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';

/** Over an article's footnotes; every call of one is described by it. */
export function FootnotesHeading(): ReactNode {
  return (
    <h2 id="footnote-label">
      <Translate id="footnotes.label" description="Over an article's footnotes">
        Footnotes
      </Translate>
    </h2>
  );
}

/** From a footnote back to where it is called. */
export function FootnoteBack({href, number}: {href: string; number: string}): ReactNode {
  const label = translate(
    {
      id: 'footnotes.back',
      message: 'Back to the call of note {number}',
      description: 'Name of the link from a footnote back into the text',
    },
    {number},
  );
  return (
    <a href={href} className="footnote-back" aria-label={label}>
      ↩
    </a>
  );
}
