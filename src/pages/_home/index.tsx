import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import EntryCards from '@theme/EntryCards';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import SummaryList from '@theme/SummaryList';
import {FeedHead, SubscribeLinks} from '@site/src/components/Feed';
import {Rings} from '@site/src/components/Rings';
import type {HomePageProps} from '@site/src/plugins/year-index/shared/types';
import {Promises} from './Promises';
import styles from './styles.module.css';

/** How many of the newest year's articles the home page shows. */
const newestShown = 4;

/** What the site is, the newest year, and the series that run through all of them. */
export default function HomePage({years, series, newest}: HomePageProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const description = translate({
    id: 'journal.description',
    message:
      'A yearly journal of infrastructure notes: Kubernetes, networking, storage and the Linux kernel, one ring a year.',
    description: 'What the journal is, for feeds, search engines and the home page',
  });
  const newestYear = years[0];
  return (
    <Layout>
      <PageMetadata description={description} />
      <FeedHead title={siteConfig.title} permalink={siteConfig.baseUrl} />
      <main className={styles.page}>
        <header className={styles.hero}>
          <div>
            <h1 className={styles.title}>
              <Translate id="journal.title" description="The journal's name in the page's language">
                Rings
              </Translate>
            </h1>
            <p className={styles.lead}>{description}</p>
          </div>
          <Rings className={styles.rings} />
          <SubscribeLinks permalink={siteConfig.baseUrl} />
        </header>
        {newestYear && (
          <section>
            <div className={styles.yearHead}>
              <Heading as="h2" className={styles.heading}>
                <Translate
                  id="home.newest"
                  description="Over the newest year's articles"
                  values={{year: newestYear.title}}
                >
                  {'New in {year}'}
                </Translate>
              </Heading>
              <Link to={newestYear.permalink}>
                <Translate
                  id="home.whole"
                  description="Link to the newest year's index"
                  values={{year: newestYear.title, count: newestYear.count}}
                >
                  {'The whole of {year} ({count} articles)'}
                </Translate>
              </Link>
            </div>
            <EntryCards entries={newest.slice(0, newestShown)} headingLevel={3} />
          </section>
        )}
        <section>
          <Heading as="h2" className={styles.heading}>
            <Translate id="home.series" description="Over the list of series">
              Series
            </Translate>
          </Heading>
          <SummaryList summaries={series} />
        </section>
        <Promises />
      </main>
    </Layout>
  );
}
