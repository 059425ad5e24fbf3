import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {indexFolder} from '../../shared/search-page';

/** Address of the folder of a language's index, the page's own if none is named. */
export function useIndexBase(locale?: string): string {
  const {i18n} = useDocusaurusContext();
  const {baseUrl = '/'} = i18n.localeConfigs[locale ?? i18n.currentLocale] ?? {};
  return `${baseUrl}${indexFolder}/`;
}
