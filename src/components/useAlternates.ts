import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {alternatesOf, type Alternate} from '../lib/alternates';
import {blogPluginName, type JournalGlobalData} from '../lib/blog-content';

/** The languages the current page exists in, its own among them. */
export function useAlternates(): Alternate[] {
  const {i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  const baseUrls = Object.fromEntries(
    i18n.locales.map((locale) => [locale, i18n.localeConfigs[locale]?.baseUrl ?? '/']),
  );
  return alternatesOf(
    pathname,
    i18n.currentLocale,
    baseUrls,
    usePluginData(blogPluginName) as JournalGlobalData,
  );
}
