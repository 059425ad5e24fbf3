import {describe, expect, it} from 'vitest';
import {toRedirects} from '../redirects';

const year = {index: ['/docs/category/2018'], article: ['/docs/2018/{slug}', '/{slug}.html']};

describe('old addresses', () => {
  it("of a year lead to its index, and an article's to the article", () => {
    const addresses = {2018: {...year, slugs: ['dns', '網路']}};
    expect(toRedirects(addresses, new Set(['/2018/dns', '/2018/網路', '/2018']))).toEqual([
      {from: '/docs/category/2018', to: '/2018'},
      {from: '/docs/2018/dns', to: '/2018/dns'},
      {from: '/dns.html', to: '/2018/dns'},
      {from: '/docs/2018/網路', to: '/2018/網路'},
      {from: '/網路.html', to: '/2018/網路'},
    ]);
  });

  it("of an article that is not here lead to its year's index", () => {
    const addresses = {2018: {...year, slugs: ['gpu']}};
    expect(toRedirects(addresses, new Set(['/2018', '/2019/gpu']))).toEqual([
      {from: '/docs/category/2018', to: '/2018'},
      {from: '/docs/2018/gpu', to: '/2018'},
      {from: '/gpu.html', to: '/2018'},
    ]);
  });

  it('lead to the year they were listed under', () => {
    const addresses = {
      2018: {index: ['/a'], article: ['/{slug}'], slugs: ['x']},
      2019: {index: ['/b'], article: ['/{slug}'], slugs: ['y']},
    };
    expect(toRedirects(addresses, new Set(['/2018', '/2019'])).map(({to}) => to)).toEqual([
      '/2018',
      '/2018',
      '/2019',
      '/2019',
    ]);
  });

  it('of a year that has nothing yet lead to the first page', () => {
    const addresses = {2019: {...year, slugs: ['gpu']}};
    expect(toRedirects(addresses, new Set(['/2018'])).map(({to}) => to)).toEqual(['/', '/', '/']);
  });

  it('of a page that moved lead to where it is, or to the index of its year where it has no translation', () => {
    const moved = {'/2018/a': '/2019/b', '/2018/c': '/2019/d', '/docs/old': '/docs/new'};
    expect(toRedirects({moved}, new Set(['/2019', '/2019/b', '/docs/new']))).toEqual([
      {from: '/2018/a', to: '/2019/b'},
      {from: '/2018/c', to: '/2019'},
      {from: '/docs/old', to: '/docs/new'},
    ]);
  });
});
