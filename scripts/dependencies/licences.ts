import type {LockedPackage} from './read-lock';

/** Of packages that tell it in a way npm does not read: from their licence files. */
const toldElsewhere: Readonly<Record<string, string>> = {
  eval: 'MIT',
  format: 'MIT',
  khroma: 'MIT',
  'require-like': 'MIT',
  'svg-tags': 'MIT',
};

/** Licences that ask for no more than to be named, or to leave a package's own files as free as they are. */
const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  // elkjs, which lays out figures while building and reaches no reader.
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
];

export function licenceOf({name, license}: LockedPackage): string {
  return license ?? toldElsewhere[name] ?? 'not told';
}

/** Whether a licence (SPDX) is one of the allowed: one of those joined by OR, all of those joined by AND. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

/** Names and versions of packages by their licence; the most used first. */
export function byLicence(packages: readonly LockedPackage[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const one of packages) {
    const licence = licenceOf(one);
    found.set(licence, [...(found.get(licence) ?? []), `${one.name}@${one.version}`]);
  }
  return [...found].toSorted(([, a], [, b]) => b.length - a.length);
}
