import {describe, expect, it} from 'vitest';
import type {Article} from '../content/article';
import {generateArticles} from '../content/generate';
import {parsePlain} from '../content/markdown';

const own: Article[] = [
  {
    year: 2018,
    slug: 'dns',
    title: 'DNS',
    description: '名稱。',
    date: '2018-07-01',
    tags: ['dns', 'linux'],
    body: [
      '一個Pod被攻破了，攻擊者手上有`token`，以及[另一篇](/2018/cni)說的路。這是第二句：很長。',
      '## 誰跟誰說話',
      '```bash\nip link add br0 type bridge\nip link set br0 up\n```',
      '| 表 | 鏈 |\n| --- | --- |\n| nat | OUTPUT |',
      '1. 第一項要先做。\n2. 第二項後做。',
      '> 版本改了，寫法不同。',
    ].join('\n\n'),
  },
];

const kindsOf = ({body}: Article) => parsePlain(body).children.map(({type}) => type);

describe('generateArticles', () => {
  it('makes the same articles every time, however many', () => {
    const few = [...generateArticles(own, 3)];
    const more = [...generateArticles(own, 9)];
    expect(more.slice(0, 3)).toEqual(few);
  });

  it('makes different articles of different numbers, each under an address of its own', () => {
    const articles = [...generateArticles(own, 30)];
    expect(new Set(articles.map(({body}) => body)).size).toBe(30);
    expect(new Set(articles.map(({slug}) => slug)).size).toBe(30);
  });

  it('takes over the kinds of blocks of an article of ours', () => {
    for (const article of generateArticles(own, 20)) {
      expect(kindsOf(article)).toEqual([
        'paragraph',
        'heading',
        'code',
        'table',
        'list',
        'blockquote',
      ]);
    }
  });

  it('makes listings as long as ours, in the same languages, each beginning as one of ours does', () => {
    for (const article of generateArticles(own, 5)) {
      const code = parsePlain(article.body).children.find((node) => node.type === 'code');
      expect(code?.lang).toBe('bash');
      expect(code?.value.split('\n')).toHaveLength(2);
      expect(code?.value).toMatch(/^ip link add/);
    }
  });

  it('declares what ours declare: a day of its year, and tags of ours', () => {
    for (const {year, date, tags} of generateArticles(own, 60)) {
      expect(date).toMatch(new RegExp(`^${year}-(0[1-9]|1[0-2])-[0-2][0-9]$`));
      expect(year).not.toBe(2018);
      expect(['dns', 'linux']).toEqual(expect.arrayContaining([...tags]));
    }
  });
});
