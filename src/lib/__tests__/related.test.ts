import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../journal';
import {citationsIn, relatedIn} from '../related';
import {article, slugsOf} from './factories';

const read = article('read', {tags: ['kubernetes', 'rdma'], series: 'storage'});

describe('what is related to an article', () => {
  it.each([
    [
      'a rare tag in common stands before a common one',
      [
        article('common', {tags: ['kubernetes']}),
        article('common-too', {tags: ['kubernetes']}),
        article('rare', {tags: ['rdma']}),
      ],
      ['rare', 'common', 'common-too'],
    ],
    [
      'more tags in common stand before fewer',
      [
        article('one', {tags: ['rdma']}),
        article('both', {tags: ['rdma', 'kubernetes']}),
        article('other', {tags: ['kubernetes']}),
      ],
      ['both', 'one', 'other'],
    ],
    ['nothing in common is left out', [article('else', {tags: ['dns']})], []],
    [
      'the series leads to its own',
      [
        article('same', {tags: ['rdma'], series: 'storage'}),
        article('free', {tags: ['rdma'], series: 'dns'}),
      ],
      ['free'],
    ],
    [
      'equals stand by nearness in time',
      [
        article('far', {tags: ['rdma'], date: '2018-09-01'}),
        article('near', {tags: ['rdma'], date: '2018-02-20'}),
      ],
      ['near', 'far'],
    ],
    [
      'and no more than three are named',
      ['a', 'b', 'c', 'd'].map((slug) => article(slug, {tags: ['rdma']})),
      ['a', 'b', 'c'],
    ],
  ])('%s', (_case, others, expected) => {
    expect(slugsOf(relatedIn({articles: [read, ...others]})(read))).toEqual(expected);
  });

  it('leaves out no article without a series because this one has none', () => {
    const alone = article('alone', {tags: ['rdma']});
    const articles = [alone, article('b', {tags: ['rdma']})];
    expect(slugsOf(relatedIn({articles})(alone))).toEqual(['b']);
  });

  it('is the same for any journal as when every article is compared with every other', () => {
    const among = (...values: string[]) => fc.constantFrom(...values);
    const journals = fc.array(
      fc.record({
        tags: fc.uniqueArray(among('a', 'b', 'c', 'd'), {maxLength: 3}),
        series: fc.option(among('s', 't')),
        date: fc.integer({min: 1, max: 9}).map((day) => `2018-03-0${day}`),
      }),
      {maxLength: 30},
    );
    fc.assert(
      fc.property(journals, fc.integer({min: 0, max: 4}), (given, limit) => {
        const articles = given.map((one, index) => article(`n${index}`, one));
        const relatedTo = relatedIn({articles});
        for (const one of articles) {
          const expected = relatedByDefinition(articles, one).slice(0, limit);
          expect(slugsOf(relatedTo(one, limit))).toEqual(slugsOf(expected));
        }
      }),
    );
  });
});

describe('the articles that cite one', () => {
  it('are those that link to it, but not itself', () => {
    const articles = [
      article('dns', {cites: ['dns']}),
      article('cni', {cites: ['dns', 'nat']}),
      article('nat'),
    ];
    const citations = citationsIn({articles});
    expect(slugsOf(citations.get('dns') ?? [])).toEqual(['cni']);
    expect(citations.has('cni')).toBe(false);
  });
});

/** What is related to an article, as one would say it. */
function relatedByDefinition(articles: readonly Article[], article: Article): Article[] {
  const score = ({tags}: Article) =>
    article.tags
      .filter((tag) => tags.includes(tag))
      .toSorted()
      .reduce((sum, tag) => sum + 1 / articles.filter((one) => one.tags.includes(tag)).length, 0);
  const distance = ({date}: Article) => Math.abs(Date.parse(date) - Date.parse(article.date));
  return articles
    .filter((one) => one !== article && (!one.series || one.series !== article.series))
    .filter((one) => score(one) > 0)
    .toSorted(
      (a, b) =>
        score(b) - score(a) || distance(a) - distance(b) || a.slug.localeCompare(b.slug, 'en'),
    );
}
