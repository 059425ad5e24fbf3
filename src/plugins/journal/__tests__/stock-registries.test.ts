import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {folderOf} from '../../../lib/__tests__/factories';
import {toStockRegistries, writeStockRegistries} from '../stock-registries';
import {registries} from './fixtures';

const {network} = registries.tags;
const one = {...registries, tags: {network: network ?? {label: '', description: ''}}};

describe('the registries of the stock blog', () => {
  it('speak one language, and keep a tag at the address of its id', () => {
    expect(toStockRegistries(one, 'zh-Hant')).toEqual({
      'authors.yml': {editors: {name: '編輯室'}},
      'tags.yml': {network: {label: '網路', description: 'n', permalink: '/network'}},
    });
    expect(toStockRegistries(one, 'en')).toMatchObject({
      'authors.yml': {editors: {name: 'The editors'}},
      'tags.yml': {network: {label: 'Networking', permalink: '/network'}},
    });
  });

  it('are written into a folder that need not be there', async () => {
    const folder = path.join(await folderOf({}), 'journal/en');
    await writeStockRegistries(folder, one, 'en');
    const written = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    const expected = toStockRegistries(one, 'en');
    expect(await written('authors.yml')).toEqual(expected['authors.yml']);
    expect(await written('tags.yml')).toEqual(expected['tags.yml']);
  });
});
