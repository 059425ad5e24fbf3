import {expect, it, vi} from 'vitest';
import {memoised} from '../searchers';

it('what was made once is kept by its key', async () => {
  const make = vi.fn((key: string) => Promise.resolve({key}));
  const get = memoised(make);
  expect(await get('/')).toBe(await get('/'));
  expect(await get('/en/')).toEqual({key: '/en/'});
  expect(make).toHaveBeenCalledTimes(2);
});

it('what failed is tried again', async () => {
  const make = vi
    .fn<(key: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('there');
  const get = memoised(make);
  await expect(get('/')).rejects.toThrow('no network');
  expect(await get('/')).toBe('there');
});
