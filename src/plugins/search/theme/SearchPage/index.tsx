import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchFrame from './SearchFrame';
import SearchIsland from './SearchIsland';

/** The search as a page: what is asked stands in the address, so that it can be shared. */
export default function SearchPage(): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const languages = [currentLocale, ...locales.filter((locale) => locale !== currentLocale)].map(
    (locale) => {
      const {label = locale, baseUrl = '/'} = localeConfigs[locale] ?? {};
      return {locale, label, baseUrl};
    },
  );
  return (
    <SearchFrame>
      <div data-search-page={JSON.stringify({languages})}>
        <SearchIsland languages={languages} />
      </div>
    </SearchFrame>
  );
}
