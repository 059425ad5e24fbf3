import type {Tool} from './table';

/** What to do about missing tools. */
export type Plan =
  {kind: 'nothing'} | {kind: 'install'; commands: string[][]} | {kind: 'tell'; message: string};

/** Installs what is missing where that is ours to do (root, apt-get), else tells what to install. */
export function planFor(missing: readonly Tool[], mayInstall: boolean): Plan {
  if (missing.length === 0) return {kind: 'nothing'};
  if (!mayInstall) return {kind: 'tell', message: adviceFor(missing)};
  return {
    kind: 'install',
    commands: installCommands(missing.map(({debianPackage}) => debianPackage)),
  };
}

/** The commands that install Debian packages without asking; none for no package. */
export function installCommands(packages: readonly string[]): string[][] {
  const names = [...new Set(packages)];
  return names.length === 0
    ? []
    : [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-q', '-y', '--no-install-recommends', ...names],
      ];
}

/** One line a tool: its name, what it is for, how to have it. */
export function adviceFor(missing: readonly Tool[]): string {
  const lines = missing.map(({name, purpose, debianPackage, variable}) => {
    const or = variable ? `, or set ${variable}` : '';
    return `  ${name}, for ${purpose}: install ${debianPackage} (Debian's name)${or}`;
  });
  return ['Missing tools:', ...lines].join('\n');
}
