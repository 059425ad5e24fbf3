import {describe, expect, it} from 'vitest';
import {journal} from '../../../lib/__tests__/factories';
import {
  toCollectionListProps,
  toCollectionPageProps,
  toHomePageProps,
  toLists,
  toYearPageProps,
} from '../props';
import {toRoutes} from '../routes';
import {content, named} from './fixtures';

const routes = toRoutes(content, '/', '@site/home.tsx');
const at = (path: string) => routes.find((route) => route.path === path);

describe('the routes of the index', () => {
  it('are one a year, a series and a tag, and the two lists', () => {
    expect(toRoutes(content, '/').map(({path, component}) => [path, component])).toEqual([
      ['/2019', '@theme/YearPage'],
      ['/2018', '@theme/YearPage'],
      ['/2016', '@theme/YearPage'],
      ['/series/dns', '@theme/CollectionPage'],
      ['/tags/dns', '@theme/CollectionPage'],
      ['/tags/network', '@theme/CollectionPage'],
      ['/archive', '@theme/ArchivePage'],
      ['/tags', '@theme/TagsPage'],
    ]);
  });

  it('include the base URL only when a home page is named', () => {
    expect(at('/')).toMatchObject({
      component: '@site/home.tsx',
      props: toHomePageProps(toLists(content)),
    });
    expect(toRoutes(content, '/en/', '@site/home.tsx')[0]?.path).toBe('/en/');
    expect(toRoutes(content, '/en/').map(({path}) => path)).not.toContain('/en/');
  });

  it("have their lists below the language's base URL", () => {
    expect(toRoutes(journal(), '/en/').map(({path}) => path)).toEqual(['/en/archive', '/en/tags']);
  });

  it('answer for their own address only, so that an article below a year is no part of it', () => {
    expect(routes.map(({exact}) => exact)).toEqual(routes.map(() => true));
  });

  it('give each component its props', () => {
    expect(at('/2018')?.props).toEqual(toYearPageProps(toLists(content), named('year', '2018')));
    expect(at('/series/dns')?.props).toEqual(
      toCollectionPageProps(toLists(content), 'series', named('series', 'dns')),
    );
    expect(at('/tags/dns')?.props).toEqual(
      toCollectionPageProps(toLists(content), 'tag', named('tag', 'dns')),
    );
    expect(at('/archive')?.props).toEqual(toCollectionListProps(toLists(content)));
    expect(at('/tags')?.props).toEqual(toCollectionListProps(toLists(content)));
  });

  it.each([
    ['/', '2026-01-02'],
    ['/2019', '2019-05-01'],
    ['/2018', '2026-01-02'],
    ['/2016', '2016-03-01'],
    ['/tags/network', '2019-05-01'],
    ['/archive', '2026-01-02'],
    ['/tags', '2026-01-02'],
  ])('were last changed with the last changed of their articles: %s', (path, day) => {
    expect(at(path)?.metadata).toEqual({lastUpdatedAt: Date.parse(day)});
  });

  it('of a journal without articles were never changed', () => {
    expect(toRoutes(journal(), '/').map(({metadata}) => metadata)).toEqual([
      {lastUpdatedAt: null},
      {lastUpdatedAt: null},
    ]);
  });
});
