// Change: plain links instead of a drop-down of every language. They work without JavaScript and lead only to pages
// that exist: where this article has no translation, to the other language's index of the year, which lists it.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useAlternates} from '@site/src/components/useAlternates';
import type {Props} from '@theme/NavbarItem/LocaleDropdownNavbarItem';

export default function LocaleDropdownNavbarItem({mobile}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
  const links = others.map((locale) => (
    <LanguageLink key={locale} locale={locale} mobile={mobile ?? false} />
  ));
  return mobile
    ? links.map((link) => (
        <li key={link.key} className="menu__list-item">
          {link}
        </li>
      ))
    : links;
}

function LanguageLink({locale, mobile}: {locale: string; mobile: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {search, hash, pathname} = useLocation();
  // The server knows neither search part nor fragment: the first render must agree with it.
  const place = useIsBrowser() ? search + hash : '';
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
      href={alternate ? alternate.path + place : `${config?.baseUrl ?? '/'}${year}`}
      className={clsx(mobile ? 'menu__link' : 'navbar__item navbar__link')}
      lang={config?.htmlLang}
      hrefLang={config?.htmlLang}
      title={title}
    >
      {label}
    </a>
  );
}
