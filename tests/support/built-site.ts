import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the built site, both languages: `inject('builtSite')`. */
    builtSite: string;
  }
}

const root = resolve(import.meta.dirname, '../..');
const output = resolve(root, 'build');

/** As `npm run build` does; the first word is Node. */
const {scripts} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: {build: string};
};

/** Names the process that built the site; projects share no memory but the environment. */
const builtBy = 'RINGS_SITE_BUILT_BY';

/**
 * Builds the site once a test run, however many projects ask, and provides its path.
 * RINGS_REUSE_BUILD=1 takes what is in build/ instead, for work on the tests themselves.
 */
export default function setup(project: TestProject): void {
  if (process.env['RINGS_REUSE_BUILD'] === '1' && existsSync(output)) {
    console.log(
      `RINGS_REUSE_BUILD=1: testing ${output} as it is, which may be older than its source.`,
    );
  } else if (process.env[builtBy] !== String(process.pid)) {
    buildSite();
    process.env[builtBy] = String(process.pid);
  }
  project.provide('builtSite', output);
}

function buildSite(): void {
  console.log('Building the site, both languages ...');
  const {status} = spawnSync(process.execPath, scripts.build.split(' ').slice(1), {
    cwd: root,
    // vitest sets NODE_ENV=test; CI keeps progress bars out of the log.
    env: {...process.env, NODE_ENV: 'production', CI: 'true'},
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error(`Expected the site to build, found exit code ${status}: see the errors above.`);
  }
}
