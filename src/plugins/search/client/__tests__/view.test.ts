import {describe, expect, it} from 'vitest';
import type {SearchResult} from '../../shared/types';
import {answeredQuery, idle, nextView, type SearchEvent, type SearchView} from '../view';

const result = (query: string, corrected: SearchResult['corrected'] = []): SearchResult => ({
  query,
  hits: [],
  total: 0,
  corrected,
  problems: [],
});

const after = (...events: SearchEvent[]): SearchView => events.reduce(nextView, idle);

describe('what a reader sees of a search', () => {
  it('keeps the last result until the next is there', () => {
    const first = result('pv');
    const view = after({type: 'answered', result: first}, {type: 'asked'});
    expect(view).toEqual({pending: true, slow: false, result: first});
  });

  it('says that it is slow only while it waits', () => {
    expect(after({type: 'asked'}, {type: 'slow'}).slow).toBe(true);
    expect(after({type: 'asked'}, {type: 'failed', failure: 'failed'}, {type: 'slow'}).slow).toBe(
      false,
    );
  });

  it('shows no result beside a failure, and no failure beside a result', () => {
    const failed = after(
      {type: 'answered', result: result('pv')},
      {type: 'asked'},
      {
        type: 'failed',
        failure: 'offline',
      },
    );
    expect(failed).toEqual({pending: false, slow: false, failure: 'offline'});
    const answered = nextView(failed, {type: 'answered', result: result('dns')});
    expect(answered.failure).toBeUndefined();
  });

  it('is empty again once the box is', () => {
    expect(after({type: 'answered', result: result('pv')}, {type: 'cleared'})).toEqual(idle);
  });
});

describe('the query as it was answered', () => {
  it('has the corrections in it', () => {
    const corrected = [{from: 'contanierd', to: 'containerd'}];
    expect(answeredQuery(result('contanierd shim', corrected))).toBe('containerd shim');
    expect(answeredQuery(result('容器'))).toBe('容器');
  });
});
