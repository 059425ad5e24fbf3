import type {ReactNode} from 'react';
import {isComposing} from '../../client/keys';
import type {ComposedText} from '../../client/use-composed-text';
import {searchBoxId} from '../../shared/search-page';
import SearchGlass from '../SearchParts/Glass';
import QueryInput from '../SearchParts/QueryInput';
import styles from './styles.module.css';

/** The search page's box. Results follow the typing, so sending the form only closes a phone's keyboard. */
export default function SearchBox({typed}: {typed: ComposedText}): ReactNode {
  return (
    <form
      className={styles.box}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        document.getElementById(searchBoxId)?.blur();
      }}
    >
      <SearchGlass className={styles.glass} />
      <QueryInput
        {...typed.field}
        id={searchBoxId}
        className={styles.input}
        type="search"
        name="q"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isComposing(event.nativeEvent)) {
            event.preventDefault();
          }
        }}
      />
    </form>
  );
}
