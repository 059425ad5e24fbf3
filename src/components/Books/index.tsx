import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {bookFiles} from '../../lib/books';
import {feedPath} from '../../lib/feed-formats';
import styles from '../Feed/styles.module.css';

/** The editions of a year or a series: one page for printing, and an EPUB. */
export function BookLinks({permalink}: {permalink: string}): ReactNode {
  return (
    <p className={styles.subscribe}>
      <Translate
        id="books.lead"
        description="Before the links to the one-page edition and the EPUB"
      >
        Read it whole:
      </Translate>
      {bookFiles.map(({edition, file, mediaType}) => (
        <a key={file} href={feedPath(permalink, file)} type={mediaType}>
          {edition === 'page' ? (
            <Translate id="books.page" description="Link to a year or series on a single page">
              one page
            </Translate>
          ) : (
            'EPUB'
          )}
        </a>
      ))}
    </p>
  );
}
