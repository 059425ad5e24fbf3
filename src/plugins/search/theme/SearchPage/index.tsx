import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {searchLabel} from '../SearchParts/words';
import SearchIsland from './SearchIsland';
import styles from './styles.module.css';

/** The search as a page: what is asked stands in the address, so that it can be shared. */
export default function SearchPage(): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const languages = [currentLocale, ...locales.filter((locale) => locale !== currentLocale)].map(
    (locale) => {
      const {label = locale, baseUrl = '/'} = localeConfigs[locale] ?? {};
      return {locale, label, baseUrl};
    },
  );
  const title = searchLabel();
  const description = translate({
    id: 'search.page.description',
    message: 'Search every article and the handbook, by words, commands, addresses and paths.',
    description: 'Description of the search page',
  });
  return (
    <>
      <PageMetadata title={title} description={description} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
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
          <div data-search-page={JSON.stringify({languages})}>
            <SearchIsland languages={languages} />
          </div>
        </main>
      </Layout>
    </>
  );
}
