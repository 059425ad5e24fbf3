import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {kinds, type Asked} from '../../client/address';
import {useFacets} from '../../client/use-facets';
import {handbookLabel, pageLabel} from '../SearchParts/SectionText';
import Choice from './Choice';
import type {Language} from './SearchIsland';
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
  /** The page's own first. */
  languages: readonly Language[];
  onChange: (filters: Omit<Asked, 'query'>) => void;
}

/** Narrow by year, tag, series and kind; or search another language. What the index does not hold is no choice. */
export default function Filters({base, asked, languages, onChange}: Props): ReactNode {
  const {years, tags, series} = useFacets(base);
  const {query: _, ...filters} = asked;
  const change = (changed: Partial<Record<keyof Asked, string | number | undefined>>) =>
    onChange({...filters, ...changed} as Omit<Asked, 'query'>);
  const plain = (values: readonly (string | number)[]) =>
    values.map((value) => ({value: String(value), label: String(value)}));
  const isKnown = languages.some(({locale}) => locale === asked.lang);
  return (
    <div className={styles.filters}>
      <Choice
        name="year"
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
        name="series"
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
        name="tag"
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
        name="kind"
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
        name="lang"
        label={translate({
          id: 'search.filter.language',
          message: 'Language',
          description: 'Filter of the search page: which language’s pages are searched',
        })}
        value={(isKnown && asked.lang) || ''}
        own={languages[0]?.label}
        choices={languages.slice(1).map(({locale, label}) => ({value: locale, label}))}
        // Tags and series are called otherwise in another language.
        onChange={(lang) => change({lang, tag: undefined, series: undefined})}
      />
    </div>
  );
}
