import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {isComposing} from '../../client/keys';
import type {ComposedText} from '../../client/use-composed-text';
import QueryInput from '../SearchParts/QueryInput';
import styles from './styles.module.css';

export interface Props {
  typed: ComposedText;
  onClose: () => void;
}

/**
 * Takes what is typed while the code of the dialog is on its way. Being there at once, it also makes a phone show its
 * keyboard. Enter leads to the search page.
 */
export default function EarlyBox({typed, onClose}: Props): ReactNode {
  return (
    <form className={styles.early} action={useBaseUrl('/search')} role="search">
      <QueryInput
        {...typed.field}
        name="q"
        autoFocus
        onKeyDown={({key, nativeEvent}) => {
          if (key === 'Escape' && !isComposing(nativeEvent)) {
            onClose();
          }
        }}
      />
    </form>
  );
}
