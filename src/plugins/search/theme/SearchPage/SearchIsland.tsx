import {useRef} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {isComposing} from '../../../../lib/keys';
import {useSearch} from '../../client/use-search';
import {indexFolder, searchBoxId} from '../../shared/search-page';
import DevelopmentNote from '../SearchParts/DevelopmentNote';
import SearchGlass from '../SearchParts/Glass';
import Messages, {Count} from '../SearchParts/Messages';
import {searchLabel} from '../SearchParts/words';
import Filters from './Filters';
import results from './results.island.module.css';
import ResultList from './ResultList';
import styles from './styles.module.css';
import {useAsked} from './useAsked';
import {usePages} from './usePages';

/** A language that can be searched. */
export interface Language {
  locale: string;
  label: string;
  /** Below which its pages and its index are. */
  baseUrl: string;
}

export interface Props {
  /** The page's own first. */
  languages: Language[];
}

/**
 * What is alive on the search page. The server writes it, too, as a plain form, so that nothing moves when scripts
 * start. Results follow the typing, so sending the form only closes a phone's keyboard.
 */
export default function SearchIsland({languages}: Props): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  const {asked, query, filters, change} = useAsked(box);
  const [own, ...others] = languages;
  const other = others.find(({locale}) => locale === asked.lang);
  const base = `${(other ?? own)?.baseUrl}${indexFolder}/`;
  const pages = usePages(JSON.stringify([query, filters, base]));
  const [view, retry] = useSearch({base, query, filters, limit: pages.limit});
  const {result} = view;
  return (
    <>
      <form
        className={styles.controls}
        role="search"
        action={`${own?.baseUrl}search`}
        onSubmit={(event) => {
          event.preventDefault();
          box.current?.blur();
        }}
      >
        <div className={styles.box}>
          <SearchGlass className={styles.glass} />
          <input
            ref={box}
            id={searchBoxId}
            className={styles.input}
            type="search"
            name="q"
            aria-label={searchLabel()}
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && isComposing(event.nativeEvent)) {
                event.preventDefault();
              }
            }}
          />
        </div>
        <Filters base={base} asked={asked} languages={languages} onChange={change} />
      </form>
      <p className={styles.count}>
        <Count view={view} />
      </p>
      {process.env.NODE_ENV === 'development' && <DevelopmentNote base={base} />}
      <Messages view={view} retry={retry} />
      {result && <ResultList result={result} lang={other?.locale} from={pages.from} />}
      {result && result.hits.length < result.total && (
        <button
          type="button"
          className={results.more}
          onClick={() => pages.more(result.hits.length)}
        >
          {translate({
            id: 'search.page.more',
            message: 'More results',
            description: 'Button that shows more results',
          })}
        </button>
      )}
    </>
  );
}
