import {describeProblem, type Problem} from '../../../lib/problem';
import {readArticle, type ArticleSource, type Readers} from '../article-sources';
import {readTextWith} from '../article-text';
import {bodyReader} from '../body';
import {frontMatterSchemas, type FrontMatter} from '../front-matter';
import type {Registries} from '../registries';

/** What the tests of the journal are made of: registries, an article's text, and one that was read. */
export const registries: Registries = {
  tags: {
    kubernetes: {label: 'Kubernetes', description: 'K8s'},
    dns: {label: 'DNS', description: {'zh-Hant': '名稱', en: 'Names'}, icon: 'dns'},
    network: {label: {'zh-Hant': '網路', en: 'Networking'}, description: 'n', icon: 'network'},
  },
  series: {
    'kubernetes-dns': {
      title: {'zh-Hant': 'Kubernetes與DNS', en: 'Kubernetes and DNS'},
      description: {'zh-Hant': '名稱的路', en: 'The way of a name'},
    },
    cni: {title: 'CNI', description: 'CNI'},
  },
  authors: {editors: {name: {'zh-Hant': '編輯室', en: 'The editors'}}},
};

const wellFormed = {
  title: '解析名稱',
  description: '名稱如何變成位址',
  date: '2018-03-01',
  authors: '[editors]',
  tags: '[dns]',
};

/** An article's text, its body from line 8: a well-formed front matter with other lines, or without those that are null. */
export function articleText(
  lines: Record<string, string | null> = {},
  body = '一段文字。\n',
): string {
  const frontMatter = Object.entries({...wellFormed, ...lines}).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return ['---', ...frontMatter, '---', body].join('\n');
}

/** Reads a body as the site at `https://rings.example` does. */
export const readBody = bodyReader({url: 'https://rings.example'});

export const readers: Readers = {
  schemaOf: frontMatterSchemas(registries),
  readText: readTextWith(readBody),
};

/** A problem without the name of its rule. */
export function said(problem: Problem): string {
  const {rule: _rule, ...rest} = problem;
  return describeProblem(rest);
}

/** Reads a text as the article `dns` of 2018. */
export function read(text: string, relative = '2018/dns/index.md') {
  return readArticle(text, `blog/${relative}`, relative, 'zh-Hant', readers);
}

/** An article that was read, with `date` on line 4 and `order` on line 8. */
export function source(
  slug: string,
  frontMatter: Partial<FrontMatter> = {},
  place: Partial<ArticleSource> = {},
): ArticleSource {
  const {locale = 'zh-Hant', year = 2018} = place;
  const root = locale === 'zh-Hant' ? 'blog' : `i18n/${locale}/blog`;
  const lines = ['title', 'description', 'date', 'authors', 'tags', 'series', 'order'];
  return {
    locale,
    year,
    slug,
    file: `${root}/${year}/${slug}/index.md`,
    reading: {minutes: 1, links: [], labs: [], notes: [], outline: null},
    lineOf: ([key]) => 2 + lines.indexOf(String(key)),
    ...place,
    frontMatter: {
      title: `${slug} (${locale})`,
      description: `About ${slug}`,
      date: `${year}-03-01`,
      authors: ['editors'],
      tags: ['dns'],
      ...frontMatter,
    },
  };
}
