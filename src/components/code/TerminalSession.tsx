import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {Listing, type ListingProps} from './Listing';
import {NotReplayed, Replayed, type ReplayedProps} from './Verdict';

type Session = Pick<ListingProps, 'id' | 'title' | 'html' | 'more' | 'moreLines' | 'forms'>;

/** All texts: they come out of a recording by way of remark-lab, or out of a fence by way of rehype-code-blocks. */
export type TerminalSessionProps = Session & (ReplayedProps | {notReplayed: string});

/** A terminal session and its verdict: where and when it ran, or why it did not. Copying takes the commands alone. */
export function TerminalSession({
  id,
  title,
  html,
  more,
  moreLines,
  forms,
  ...verdict
}: TerminalSessionProps): ReactNode {
  return (
    <Listing
      id={id}
      title={title}
      language="shell-session"
      html={sayErrors(html)}
      more={more && sayErrors(more)}
      moreLines={moreLines}
      forms={forms}
      copies="commands"
    >
      {'notReplayed' in verdict ? (
        <NotReplayed why={verdict.notReplayed} />
      ) : (
        <Replayed {...verdict} />
      )}
    </Listing>
  );
}

/** Puts a word before errors for those who do not see their colour; it is no part of what the terminal showed. */
function sayErrors(html: string): string {
  const word = translate({
    id: 'terminal.error',
    message: 'Error: ',
    description: 'Said by screen readers before the error output of a command; not shown',
  });
  return html.replaceAll('<!--stderr-->', `<span class="said" data-feed="omit">${word}</span>`);
}
