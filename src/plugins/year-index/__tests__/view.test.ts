import {describe, expect, it} from 'vitest';
import {slugsOf} from '../../../lib/__tests__/factories';
import {groupEntries, groupings, narrow, searchFrom, viewFrom} from '../shared/view';
import {entry, series, tag} from './fixtures';

describe("a view in a page's address", () => {
  it.each(
    groupings.flatMap((grouping) =>
      ['', 'dns', '-j MASQUERADE', '10.244.0.0/16', '網路 & a=b?#+%'].map(
        (query) => [grouping, query] as const,
      ),
    ),
  )('comes back as it went: by %s, "%s"', (grouping, query) => {
    expect(viewFrom(searchFrom({grouping, query}))).toEqual({grouping, query});
  });

  it('is nothing for the default view', () => {
    expect(searchFrom({grouping: 'index', query: ''})).toBe('');
    expect(searchFrom({grouping: 'index', query: ''}, '?group=tag&q=dns')).toBe('');
  });

  it.each([
    ['nothing', '', 'index', ''],
    ['an unknown grouping', '?group=colour', 'index', ''],
    ['an empty grouping', '?group=&q=', 'index', ''],
    ['a grouping in upper case', '?group=TAG', 'index', ''],
    ['a name every object has', '?group=constructor', 'index', ''],
    ['a search part without its question mark', 'group=tag&q=a+b', 'tag', 'a b'],
    ['a parameter given twice', '?group=date&group=tag&q=a&q=b', 'date', 'a'],
    ['parameters of others', '?utm=x&group=series', 'series', ''],
  ])('is read out of %s', (_case, search, grouping, query) => {
    expect(viewFrom(search)).toEqual({grouping, query});
  });

  it('keeps the parameters of others and replaces its own', () => {
    const search = '?utm=x&group=tag&q=old&ref=y';
    expect(searchFrom({grouping: 'date', query: 'new'}, search)).toBe(
      '?utm=x&ref=y&group=date&q=new',
    );
    expect(searchFrom({grouping: 'index', query: ''}, search)).toBe('?utm=x&ref=y');
  });
});

describe('narrowing by words', () => {
  const entries = [
    entry('netfilter-i', {title: 'Netfilter與iptables', description: 'MASQUERADE的規則'}),
    entry('dns', {title: '名稱解析', date: '2018-11-05', tags: [tag('DNS'), tag('網路')]}),
    entry('cni', {series: series('容器網路介面 CNI')}),
  ];

  it.each([
    ['the title', '名稱', ['dns']],
    ['the description', 'masquerade', ['netfilter-i']],
    ['the slug', 'netfilter-i', ['netfilter-i']],
    ['the date', '2018-11', ['dns']],
    ['a tag', '網路', ['dns', 'cni']],
    ['the series', '容器', ['cni']],
  ])('finds what stands in %s', (_case, query, slugs) => {
    expect(slugsOf(narrow(entries, query))).toEqual(slugs);
  });

  it.each([
    ['case', 'IPTABLES', ['netfilter-i']],
    ['the full width of letters', 'ＤＮＳ', ['dns']],
    ['the width of the space between words', '解析　ｄｎｓ', ['dns']],
    ['spaces around', '  dns ', ['dns']],
    ['the order of words', 'dns 名稱', ['dns']],
  ])('does not mind %s', (_case, query, slugs) => {
    expect(slugsOf(narrow(entries, query))).toEqual(slugs);
  });

  it('wants every word', () => {
    expect(narrow(entries, '名稱 容器')).toEqual([]);
  });

  it('does not join the end of one part to the beginning of the next', () => {
    expect(narrow(entries, 'iptablesMASQUERADE')).toEqual([]);
  });

  it.each(['', '   '])('keeps everything for no words at all: "%s"', (query) => {
    expect(narrow(entries, query)).toEqual(entries);
  });
});

describe('grouping', () => {
  const entries = [
    entry('c', {date: '2018-05-20', tags: [tag('DNS'), tag('網路')]}),
    entry('b', {date: '2018-05-01', series: series('名稱'), tags: [tag('網路')]}),
    entry('a', {date: '2018-01-01', tags: [tag('DNS')]}),
    entry('d', {date: '2018-06-01', series: series('名稱'), tags: [tag('GPU')]}),
  ];
  const groups = (grouping: (typeof groupings)[number]) =>
    groupEntries(entries, grouping).map(({key, entries: members}) => [key, slugsOf(members)]);

  it('by the index is one group without a heading, in the order given', () => {
    expect(groups('index')).toEqual([[null, ['c', 'b', 'a', 'd']]]);
  });

  it('by date is by month, the oldest first', () => {
    expect(groups('date')).toEqual([
      ['2018-01', ['a']],
      ['2018-05', ['b', 'c']],
      ['2018-06', ['d']],
    ]);
  });

  it('keeps the order given inside a day', () => {
    const day = ['c', 'a', 'b'].map((slug) => entry(slug));
    expect(groupEntries(day, 'date').map((group) => slugsOf(group.entries))).toEqual([
      ['c', 'a', 'b'],
    ]);
  });

  it('by series leaves those outside any for the end', () => {
    expect(groups('series')).toEqual([
      ['名稱', ['b', 'd']],
      [null, ['a', 'c']],
    ]);
  });

  it('by tag shows an entry under each of its tags', () => {
    expect(groups('tag')).toEqual([
      ['DNS', ['a', 'c']],
      ['網路', ['b', 'c']],
      ['GPU', ['d']],
    ]);
  });

  it('of nothing is nothing under any heading', () => {
    expect(
      groupings.map((grouping) => groupEntries([], grouping).flatMap((g) => g.entries)),
    ).toEqual(groupings.map(() => []));
  });

  it('leaves the entries it was given as they were', () => {
    groupEntries(entries, 'date');
    expect(slugsOf(entries)).toEqual(['c', 'b', 'a', 'd']);
  });
});
