import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternates} from '../useAlternates';

/**
 * The page in the other languages. Where it has no translation, the link leads to the other language's index of the
 * year, which lists it. That a link keeps the place on the page is language-place.ts's work.
 */
export function LanguageLinks(): ReactNode {
  const {currentLocale, locales} = useDocusaurusContext().i18n;
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => <LanguageLink key={locale} locale={locale} />);
}

function LanguageLink({locale}: {locale: string}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  const alternate = useAlternates().find((one) => one.locale === locale);
  const config = i18n.localeConfigs[locale];
  const own = i18n.localeConfigs[i18n.currentLocale]?.baseUrl ?? '/';
  const year = pathname.slice(own.length).split('/')[0] ?? '';
  const label = config?.label ?? locale;
  const title = alternate
    ? undefined
    : translate(
        {
          id: 'language.noTranslation',
          message: 'This page has no {language} version: to the year’s index',
          description: 'Tooltip of a language link on a page without a translation',
        },
        {language: label},
      );
  return (
    <a
      href={alternate?.path ?? `${config?.baseUrl ?? '/'}${year}`}
      data-alternate={alternate && ''}
      lang={config?.htmlLang}
      hrefLang={config?.htmlLang}
      title={title}
    >
      {label}
    </a>
  );
}
