import {describe, expect, it} from 'vitest';
import {askedFrom, type Asked} from '../address';
import {searchFrom} from '../to-address';

describe('the address of a search', () => {
  it.each<[string, Asked]>([
    ['?q=-j+MASQUERADE', {query: '-j MASQUERADE'}],
    [
      '?q=pv&year=2018&tag=%E5%84%B2%E5%AD%98&series=K8s&kind=handbook&lang=en',
      {query: 'pv', year: 2018, tag: '儲存', series: 'K8s', kind: 'handbook', lang: 'en'},
    ],
    ['', {query: ''}],
  ])('%s says %j and is said by it', (search, asked) => {
    expect(askedFrom(search)).toEqual(asked);
    expect(searchFrom(asked)).toBe(search);
  });

  it('is read without what makes no sense', () => {
    expect(askedFrom('?q=pv&year=soon&kind=recipe&tag=&page=2')).toEqual({query: 'pv'});
  });

  it('keeps every character of a query', () => {
    const query = '10.244.0.0/16 & "a=b" #x % 網路';
    expect(askedFrom(searchFrom({query})).query).toBe(query);
  });
});
