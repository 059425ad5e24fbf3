import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {byLicence, isAllowed} from '../licences';
import {readLock} from '../read-lock';

describe('licences', () => {
  it.each(['MIT', '(WTFPL OR MIT)', 'MIT AND Apache-2.0', 'EPL-2.0 OR GPL-3.0-or-later'])(
    '%s is allowed',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  it.each(['GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'not told', 'UNLICENSED', ''])(
    '"%s" is not',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );

  it('are listed with the packages of a lock, each version once, the most used first', async () => {
    const packages = {
      '': {name: 'ours'},
      'node_modules/a': {version: '1.0.0', license: 'ISC'},
      'node_modules/@s/b': {version: '1.0.0', license: 'MIT'},
      'node_modules/a/node_modules/@s/b': {version: '2.0.0', license: 'MIT'},
      'node_modules/c/node_modules/@s/b': {version: '2.0.0', license: 'MIT'},
      'node_modules/format': {version: '0.2.2'},
      'node_modules/odd': {version: '1.0.0'},
    };
    const folder = await folderOf({'lock.json': JSON.stringify({packages})});
    expect(byLicence(readLock(path.join(folder, 'lock.json')))).toEqual([
      ['MIT', ['@s/b@1.0.0', '@s/b@2.0.0', 'format@0.2.2']],
      ['ISC', ['a@1.0.0']],
      ['not told', ['odd@1.0.0']],
    ]);
  });
});
