// Change: a way on from an address that leads nowhere: a search for its words (a plain form, so it needs no
// JavaScript to be sent; fill-words.ts fills it in) and the journal's indexes.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/NotFound/Content';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={`${styles.page} ${className ?? ''}`}>
      <p className={styles.code}>404</p>
      <h1 className={styles.title}>
        <Translate id="theme.NotFound.title" description="The title of the 404 page">
          Page Not Found
        </Translate>
      </h1>
      <p className={styles.lead}>
        <Translate id="notFound.lead" description="Under the title of the 404 page">
          Nothing stands at this address. Perhaps it is known under another name:
        </Translate>
      </p>
      <form className={styles.search} role="search" action={useBaseUrl('/search')} method="get">
        <label className={styles.label} htmlFor="not-found-words">
          <Translate id="notFound.words" description="Label of the 404 page's search box">
            Words to search for
          </Translate>
        </label>
        <div className={styles.row}>
          <input
            id="not-found-words"
            className={styles.input}
            type="search"
            name="q"
            data-words-below={useBaseUrl('/')}
            data-at-once=""
          />
          <button className={styles.button} type="submit">
            <Translate id="notFound.search" description="Button of the 404 page's search box">
              Search
            </Translate>
          </button>
        </div>
      </form>
      <ul className={styles.links}>
        <li>
          <Link to="/archive">
            <Translate id="yearIndex.neighbours.all" description="Link to the archive">
              All years
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/tags">
            <Translate id="yearIndex.tags.title" description="The tags page's heading">
              Tags
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/">
            <Translate id="footer.home" description="Link to the home page">
              Home
            </Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
