import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {feedFormats, feedPath, feedsPluginName, type FeedsGlobalData} from '../../lib/feed-formats';
import styles from './styles.module.css';

/** The formats the site writes. */
function useFormats() {
  const {formats} = usePluginData(feedsPluginName) as FeedsGlobalData;
  return feedFormats.filter(({format}) => formats.includes(format));
}

/** Tells browsers and feed readers of a page's feeds. */
export function FeedHead({title, permalink}: {title: string; permalink: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <Head>
      {formats.map(({file, mediaType, name}) => (
        <link
          key={file}
          rel="alternate"
          type={mediaType}
          href={siteConfig.url + feedPath(permalink, file)}
          title={`${title} (${name})`}
        />
      ))}
    </Head>
  );
}

/** The same feeds for a person to pick. */
export function SubscribeLinks({permalink}: {permalink: string}): ReactNode {
  const formats = useFormats();
  const label = translate({
    id: 'feed.subscribe',
    message: 'Subscribe',
    description: 'Name of the links to the feeds',
  });
  return (
    <p className={styles.subscribe}>
      <Translate id="feed.subscribe.lead" description="Before the links to RSS, Atom and JSON Feed">
        Subscribe:
      </Translate>
      {formats.map(({file, name}) => (
        <a key={file} href={feedPath(permalink, file)} aria-label={`${label}: ${name}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
