import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {useSearch} from '../../client/use-search';
import DevelopmentNote from '../SearchParts/DevelopmentNote';
import Messages, {Count} from '../SearchParts/Messages';
import {useIndexBase} from '../SearchParts/useIndexBase';
import {searchLabel} from '../SearchParts/words';
import Filters from './Filters';
import ResultList from './ResultList';
import SearchBox from './SearchBox';
import styles from './styles.module.css';
import {useAsked} from './useAsked';
import {usePages} from './usePages';

/** The search as a page: what is asked stands in the address, so that it can be shared. */
export default function SearchPage(): ReactNode {
  const {asked, filters, lang, typed, change} = useAsked();
  const base = useIndexBase(lang);
  const pages = usePages(JSON.stringify([typed.settled, filters, lang]));
  const [view, retry] = useSearch({base, query: typed.settled, filters, limit: pages.limit});
  const title = searchLabel();
  const description = translate({
    id: 'search.page.description',
    message: 'Search every article and the handbook, by words, commands, addresses and paths.',
    description: 'Description of the search page',
  });
  const {result} = view;
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
          <div className={styles.controls}>
            <SearchBox typed={typed} />
            <Filters base={base} asked={asked} lang={lang} onChange={change} />
          </div>
          <p className={styles.count}>
            <Count view={view} />
          </p>
          {process.env.NODE_ENV === 'development' && <DevelopmentNote base={base} />}
          <Messages view={view} retry={retry} />
          {result && <ResultList result={result} lang={lang} from={pages.from} />}
          {result && result.hits.length < result.total && (
            <button
              type="button"
              className={styles.more}
              onClick={() => pages.more(result.hits.length)}
            >
              <Translate id="search.page.more" description="Button that shows more results">
                More results
              </Translate>
            </button>
          )}
        </main>
      </Layout>
    </>
  );
}
