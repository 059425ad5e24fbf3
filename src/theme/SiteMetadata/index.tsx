// Change: alternate languages are those the page exists in (stock names every language, also for pages that have no
// translation), and Open Graph locales are language_REGION (stock prints `zh_Hant`).
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import {DEFAULT_SEARCH_TAG} from '@docusaurus/theme-common/internal';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import SearchMetadata from '@theme/SearchMetadata';
import {useAlternates} from '@site/src/components/useAlternates';
import {openGraphLocale} from '@site/src/lib/alternates';

function AlternateLanguages(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const alternates = useAlternates();
  const {currentLocale, defaultLocale, localeConfigs} = i18n;
  const languageOf = (locale: string) => localeConfigs[locale]?.htmlLang ?? locale;
  const fallback = alternates.find(({locale}) => locale === defaultLocale) ?? alternates[0];
  return (
    <Head>
      {alternates.map(({locale, path}) => (
        <link
          key={locale}
          rel="alternate"
          hrefLang={languageOf(locale)}
          href={siteConfig.url + path}
        />
      ))}
      {fallback && (
        <link rel="alternate" hrefLang="x-default" href={siteConfig.url + fallback.path} />
      )}
      <meta property="og:locale" content={openGraphLocale(languageOf(currentLocale))} />
      {alternates
        .filter(({locale}) => locale !== currentLocale)
        .map(({locale}) => (
          <meta
            key={locale}
            property="og:locale:alternate"
            content={openGraphLocale(languageOf(locale))}
          />
        ))}
    </Head>
  );
}

function CanonicalUrl(): ReactNode {
  const {
    siteConfig: {url, baseUrl, trailingSlash},
  } = useDocusaurusContext();
  const {pathname} = useLocation();
  const canonical = url + applyTrailingSlash(pathname, {trailingSlash, baseUrl});
  return (
    <Head>
      <meta property="og:url" content={canonical} />
      <link rel="canonical" href={canonical} />
    </Head>
  );
}

export default function SiteMetadata(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {metadata, image} = useThemeConfig();
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={siteConfig.title} />
        <body />
      </Head>
      {image && <PageMetadata image={image} />}
      <CanonicalUrl />
      <AlternateLanguages />
      <SearchMetadata tag={DEFAULT_SEARCH_TAG} locale={i18n.currentLocale} />
      {/* A second Head, so that what a site configures overrides the defaults above. */}
      <Head>
        {metadata.map((entry) => (
          <meta key={entry.name ?? entry.property} {...entry} />
        ))}
      </Head>
    </>
  );
}
