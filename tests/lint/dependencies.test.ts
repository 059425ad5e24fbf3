import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isAllowed, licenceOf} from '../../scripts/dependencies/licences';
import {readLock} from '../../scripts/dependencies/read-lock';
import {siteDir} from '../support/site';

const projects = ['.', 'bench/peers', 'bench/search'];

/** Packages with a script of their own that npm would run; `.npmrc` keeps it from doing so, and nothing is missing. */
const withScripts: Readonly<Record<string, string>> = {
  '@swc/core':
    'falls back to WebAssembly where no binary fits; the binary comes as a package of its own',
  'core-js': 'asks for money',
  esbuild: 'makes the start of its command faster; the binary comes as a package of its own',
  'vnu-jar': 'fetches a Java of its own; ours is the system’s',
};

/** Overrides may hold those of one package. */
interface Versions {
  [name: string]: string | Versions;
}

function versionsIn(versions: Versions): string[] {
  return Object.values(versions).flatMap((one) =>
    typeof one === 'string' ? one : versionsIn(one),
  );
}

describe.each(projects)('the packages of %s', (project) => {
  const packages = readLock(join(siteDir, project, 'package-lock.json'));

  it('are named by one version each', () => {
    const manifest = JSON.parse(
      readFileSync(join(siteDir, project, 'package.json'), 'utf8'),
    ) as Record<string, Versions | undefined>;
    const named = ['dependencies', 'devDependencies', 'overrides'].flatMap((kind) =>
      versionsIn(manifest[kind] ?? {}),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('come from the registry, and are the bytes that were locked', () => {
    expect(packages.length).toBeGreaterThan(50);
    const elsewhere = packages.filter(
      ({resolved}) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
    expect(packages.filter(({integrity}) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

describe('the packages of the site', () => {
  const packages = readLock(join(siteDir, 'package-lock.json'));

  it('are allowed by their licences', () => {
    const others = packages.filter((one) => !isAllowed(licenceOf(one)));
    expect(others.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([]);
  });

  it('run no script while they are installed, and need none', () => {
    const names = packages.filter(({hasInstallScript}) => hasInstallScript).map(({name}) => name);
    expect(names.toSorted()).toEqual(Object.keys(withScripts).toSorted());
    expect(readFileSync(join(siteDir, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});
