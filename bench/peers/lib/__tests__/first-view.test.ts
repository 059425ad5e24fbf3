import {describe, expect, it} from 'vitest';
import {toFirstView} from '../first-view';

describe('toFirstView', () => {
  it('keeps what is fetched ahead of need apart, and leaves icons out', () => {
    const sent = [
      {path: '/2018/measured', bytes: 100, isPrefetch: false},
      {path: '/assets/next.js', bytes: 40, isPrefetch: true},
      {path: '/img/favicon.svg', bytes: 7, isPrefetch: false},
      {path: '/style.css', bytes: 10, isPrefetch: false},
    ];
    expect(toFirstView(sent)).toEqual({requests: 2, bytes: 110, prefetched: 40});
  });
});
