import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {passOn} from '../../client/pass-on';

export interface Props {
  url: string;
  query: string;
  /** Of the page, where it is not the language of this one. */
  lang: string | undefined;
  children: ReactNode;
}

/** A link to a result, which leaves a note there of what was searched. Another language is another application. */
export default function ResultLink({url, query, lang, children}: Props): ReactNode {
  const note = () => passOn(url, query);
  return lang ? (
    <a href={url} hrefLang={lang} onClick={note} onAuxClick={note}>
      {children}
    </a>
  ) : (
    <Link to={url} onClick={note} onAuxClick={note}>
      {children}
    </Link>
  );
}
