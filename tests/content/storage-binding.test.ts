import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {bytes, decide} from '../../blog/2018/kubernetes-storage-i/binding';
import type {BindingCase} from '../../blog/2018/kubernetes-storage-i/binding-types';

const file = new URL('../../blog/2018/kubernetes-storage-i/binding-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as BindingCase[];

describe('the binding decision', () => {
  it.each(cases)(
    'takes case $id as the article prints it',
    ({claim, volumes, classes, expected}) => {
      expect(decide(claim, volumes, classes)).toBe(expected);
    },
  );

  it.each(cases)(
    'does not depend on the order of the volumes in case $id',
    ({claim, volumes, classes, expected}) => {
      expect(decide(claim, [...volumes].reverse(), classes)).toBe(expected);
    },
  );

  it('has every outcome in the table, each case once and explained in both languages', () => {
    expect(new Set(cases.map(({expected}) => expected.split(' ')[0]))).toEqual(
      new Set(['bind', 'provision', 'pending', 'refused']),
    );
    expect(new Set(cases.map(({id}) => id)).size).toBe(cases.length);
    for (const {why} of cases) {
      expect(Object.keys(why).sort()).toEqual(['en', 'zh-Hant']);
    }
  });
});

/** What makes each refusal a refusal: with this one thing changed, the same claim is bound. */
describe('one changed field turns a refusal into a binding', () => {
  const volume = {name: 'pv', storage: '10Gi', accessModes: ['ReadWriteOnce']} as const;
  const claim = {
    name: 'data',
    storage: '10Gi',
    accessModes: ['ReadWriteOnce'],
    storageClassName: '',
  } as const;

  it('binds the plain claim to the plain volume', () => {
    expect(decide(claim, [volume])).toBe('bind pv');
  });

  it.each([
    ['size', {...volume, storage: '9Gi'}],
    ['class', {...volume, storageClassName: 'slow'}],
    ['access mode', {...volume, accessModes: ['ReadOnlyMany'] as const}],
    ['volume mode', {...volume, volumeMode: 'Block' as const}],
    ['reservation', {...volume, claimRef: {name: 'other'}}],
    [
      'reservation by the claim of that name which is gone',
      {...volume, claimRef: {name: 'data', uid: 'gone'}},
    ],
  ])('leaves it Pending over the %s, named or not', (_, other) => {
    expect(decide(claim, [other])).toBe('pending');
    expect(decide({...claim, volumeName: 'pv'}, [other])).toBe('pending');
  });

  it('leaves it Pending over a missing label, unless the volume is named', () => {
    expect(decide({...claim, matchLabels: {tier: 'gold'}}, [volume])).toBe('pending');
    expect(decide({...claim, matchLabels: {tier: 'gold'}, volumeName: 'pv'}, [volume])).toBe(
      'bind pv',
    );
  });

  it('does not take a reserved volume that is too small', () => {
    expect(decide(claim, [{...volume, storage: '9Gi', claimRef: {name: 'data'}}])).toBe('pending');
  });
});

describe('a quantity', () => {
  it('knows binary from decimal units', () => {
    expect(bytes('1Gi')).toBe(1_073_741_824);
    expect(bytes('1G')).toBe(1_000_000_000);
  });

  it.each(['10GB', '1.5Gi', '', 'Gi'])('refuses %j and says what it takes', (quantity) => {
    expect(() => bytes(quantity)).toThrow(/expected a whole number with one of .* found/);
  });
});
