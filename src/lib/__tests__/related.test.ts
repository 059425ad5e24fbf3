import {describe, expect, it} from 'vitest';
import {citing, relatedTo} from '../related';
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
    expect(slugsOf(relatedTo({articles: [read, ...others]}, read))).toEqual(expected);
  });

  it('leaves out no article without a series because this one has none', () => {
    const alone = article('alone', {tags: ['rdma']});
    expect(slugsOf(relatedTo({articles: [alone, article('b', {tags: ['rdma']})]}, alone))).toEqual([
      'b',
    ]);
  });
});

describe('the articles that cite one', () => {
  it('are those that link to it, but not itself', () => {
    const articles = [
      article('dns', {cites: ['dns']}),
      article('cni', {cites: ['dns', 'nat']}),
      article('nat'),
    ];
    expect(slugsOf(citing({articles}, 'dns'))).toEqual(['cni']);
    expect(citing({articles}, 'cni')).toEqual([]);
  });
});
