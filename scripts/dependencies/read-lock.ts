import {readFileSync} from 'node:fs';

/** A package as package-lock.json has it. */
export interface LockedPackage {
  /** `@scope/name`. */
  name: string;
  version: string;
  /** Where it comes from, if that is not the registry that npm is set to. */
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  /** Whether it is for development alone. */
  dev?: boolean;
}

/** The packages of a lock: of each version one, wherever it is installed. */
export function readLock(file: string): LockedPackage[] {
  const {packages} = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Omit<LockedPackage, 'name'>>;
  };
  const all = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({...locked, name: place.replace(/^.*node_modules\//, '')}));
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
