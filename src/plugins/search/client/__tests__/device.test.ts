import {describe, expect, it} from 'vitest';
import {announce, takeArrival} from '../arrival';
import {deviceStore} from '../device-store';
import {forget} from '../forget-recent';
import {recentQueries, remember} from '../recent';
import {memoryStorage} from './memory-storage';

/** A store over a storage in memory. */
function freshStore() {
  const storage = memoryStorage();
  return {storage, store: deviceStore(() => storage)};
}

const blocked = deviceStore(() => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
});

describe('recent queries', () => {
  it('are the last six, the newest first, each once', () => {
    const {store} = freshStore();
    ['a', 'b', 'c', 'd', ' b ', 'e', 'f', 'g'].forEach((query) => remember(store, query));
    expect(recentQueries(store)).toEqual(['g', 'f', 'e', 'b', 'd', 'c']);
  });

  it('hold no empty one', () => {
    const {store} = freshStore();
    remember(store, '  ');
    expect(recentQueries(store)).toEqual([]);
  });

  it('can be forgotten one by one, or all, and leave nothing behind', () => {
    const {store, storage} = freshStore();
    ['pv', 'pvc', 'dns'].forEach((query) => remember(store, query));
    forget(store, 'pvc');
    expect(recentQueries(store)).toEqual(['dns', 'pv']);
    forget(store);
    expect(storage.length).toBe(0);
  });

  it.each(['not JSON', '{}', '"text"', '[1, null, {}]'])('are none where %s was kept', (text) => {
    const {store, storage} = freshStore();
    remember(store, 'pv');
    storage.setItem(storage.key(0) ?? '', text);
    expect(recentQueries(store)).toEqual([]);
  });

  it('are none where the storage is blocked, and nothing fails', () => {
    remember(blocked, 'pv');
    forget(blocked);
    expect(recentQueries(blocked)).toEqual([]);
  });
});

describe('the note for the page a result leads to', () => {
  it('is read by that page, once', () => {
    const {store} = freshStore();
    announce(store, '/2018/dns#search', 'ndots');
    expect(takeArrival(store, '/2018/dns')).toBe('ndots');
    expect(takeArrival(store, '/2018/dns')).toBeUndefined();
  });

  it('is not read by another page on the way', () => {
    const {store} = freshStore();
    announce(store, '/en/2018/dns', 'ndots');
    expect(takeArrival(store, '/2018/dns')).toBeUndefined();
    expect(takeArrival(store, '/en/2018/dns/')).toBe('ndots');
  });

  it('finds a page whatever way its address is written', () => {
    const {store} = freshStore();
    announce(store, '/tags/%E7%B6%B2%E8%B7%AF?x=1#y', '網路');
    expect(takeArrival(store, '/tags/網路')).toBe('網路');
  });

  it('is stale after a minute', () => {
    const {store} = freshStore();
    announce(store, '/2018', 'pv', 0);
    expect(takeArrival(store, '/2018', 60_001)).toBeUndefined();
  });

  it('is none where the storage is blocked or spoilt', () => {
    const {store, storage} = freshStore();
    announce(blocked, '/2018', 'pv');
    expect(takeArrival(blocked, '/2018')).toBeUndefined();
    announce(store, '/2018', 'pv');
    storage.setItem(storage.key(0) ?? '', '{"path":"/2018"}');
    expect(takeArrival(store, '/2018')).toBeUndefined();
  });
});
