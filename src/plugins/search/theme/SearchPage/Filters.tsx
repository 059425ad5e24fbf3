import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {kinds, type Asked} from '../../client/address';
import {useFacets} from '../../client/use-facets';
import {handbookLabel, pageLabel} from '../SearchParts/SectionText';
import Choice from './Choice';
import styles from './styles.module.css';

const labels = {
  article: () =>
    translate({id: 'search.kind.article', message: 'Article', description: 'Kind of a result'}),
  handbook: handbookLabel,
  page: pageLabel,
};

export interface Props {
  base: string;
  asked: Asked;
  lang: string | undefined;
  onChange: (filters: Omit<Asked, 'query'>) => void;
}

/** Narrow by year, tag, series and kind; or search another language. What the index does not hold is no choice. */
export default function Filters({base, asked, lang, onChange}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {years, tags, series} = useFacets(base);
  const {query: _, ...filters} = asked;
  const change = (changed: Partial<Record<keyof Asked, string | number | undefined>>) =>
    onChange({...filters, ...changed} as Omit<Asked, 'query'>);
  const plain = (values: readonly (string | number)[]) =>
    values.map((value) => ({value: String(value), label: String(value)}));
  return (
    <div className={styles.filters}>
      <Choice
        label={translate({
          id: 'search.filter.year',
          message: 'Year',
          description: 'Filter of the search page',
        })}
        value={asked.year ? String(asked.year) : ''}
        choices={plain(years)}
        onChange={(year) => change({year: year ? Number(year) : undefined})}
      />
      <Choice
        label={translate({
          id: 'search.filter.series',
          message: 'Series',
          description: 'Filter of the search page',
        })}
        value={asked.series ?? ''}
        choices={plain(series)}
        onChange={(name) => change({series: name})}
      />
      <Choice
        label={translate({
          id: 'search.filter.tag',
          message: 'Tag',
          description: 'Filter of the search page',
        })}
        value={asked.tag ?? ''}
        choices={plain(tags)}
        onChange={(tag) => change({tag})}
      />
      <Choice
        label={translate({
          id: 'search.filter.kind',
          message: 'Kind',
          description: 'Filter of the search page: article, handbook or other page',
        })}
        value={asked.kind ?? ''}
        choices={kinds.map((kind) => ({value: kind, label: labels[kind]()}))}
        onChange={(kind) => change({kind})}
      />
      <Choice
        required
        label={translate({
          id: 'search.filter.language',
          message: 'Language',
          description: 'Filter of the search page: which language’s pages are searched',
        })}
        value={lang ?? i18n.currentLocale}
        choices={i18n.locales.map((locale) => ({
          value: locale,
          label: i18n.localeConfigs[locale]?.label ?? locale,
        }))}
        // Tags and series are called otherwise in another language.
        onChange={(locale) =>
          change({
            lang: locale === i18n.currentLocale ? undefined : locale,
            tag: undefined,
            series: undefined,
          })
        }
      />
    </div>
  );
}
