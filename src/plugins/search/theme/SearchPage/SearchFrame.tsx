import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {searchLabel} from '../SearchParts/words';
import styles from './styles.module.css';

/**
 * What stands around a search that is a page. It may be listed as any other; answers stand in its address (`?q=`), and
 * what is listed for all of them is the canonical one without. A sitemap does not name it: it has nothing of its own,
 * nor a day on which that changed.
 */
export default function SearchFrame({children}: {children: ReactNode}): ReactNode {
  const title = searchLabel();
  const description = translate({
    id: 'search.page.description',
    message: 'Search every article and the handbook, by words, commands, addresses and paths.',
    description: 'Description of the search page',
  });
  return (
    <>
      <PageMetadata title={title} description={description} />
      <Layout>
        <main className={styles.main}>
          <h1 className={styles.heading}>{title}</h1>
          <noscript>
            <p>
              <Translate
                id="search.page.noScript"
                description="Said on the search page to a browser without JavaScript"
                values={{
                  archive: (
                    <Link to="/archive">
                      <Translate
                        id="search.page.archive"
                        description="Link to the archive in the sentence search.page.noScript"
                      >
                        archive
                      </Translate>
                    </Link>
                  ),
                }}
              >
                {'The search needs JavaScript. Every article stands in the {archive}.'}
              </Translate>
            </p>
          </noscript>
          {children}
        </main>
      </Layout>
    </>
  );
}
