// Change: the editors as an organisation, language and publisher, which stock leaves out.
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBlogPost, useBlogPostStructuredData} from '@docusaurus/plugin-content-blog/client';

export default function BlogPostStructuredData(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {metadata} = useBlogPost();
  const publisher = {'@type': 'Organization', name: siteConfig.title, url: siteConfig.url};
  const data = {
    ...useBlogPostStructuredData(),
    author: metadata.authors.map(({name}) => ({
      '@type': 'Organization',
      name,
      url: siteConfig.url,
    })),
    publisher,
    isPartOf: {'@type': 'Blog', '@id': siteConfig.url + siteConfig.baseUrl, name: siteConfig.title},
    image: `${siteConfig.url}/img/card.png`,
    inLanguage: i18n.localeConfigs[i18n.currentLocale]?.htmlLang,
    keywords: metadata.tags.map((tag) => tag.label),
  };
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
