import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A problem the compiler or `go vet` has with a listing; the line is counted from 1. */
export interface ListingProblem {
  line?: number;
  problem: string;
}

/** Debian's Go packages are for a GOPATH; nothing is fetched. */
export const goEnvironment = {
  GO111MODULE: 'off',
  GOPATH: '/usr/share/gocode',
  GOFLAGS: '',
  CGO_ENABLED: '0',
};

/** Whether there is a Go to compile with. */
export function hasGo(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

/**
 * What keeps a whole Go file from compiling alone, with the standard library and Debian's Go packages; nothing when it
 * compiles and `go vet` is content.
 */
export function goProblems(text: string): ListingProblem[] {
  if (!/^package \w+$/m.test(text)) {
    return [
      {
        problem:
          ': expected a whole file that begins with `package`, or file="…", the file this is cut from',
      },
    ];
  }
  const folder = mkdtempSync(join(tmpdir(), 'go-listing-'));
  try {
    const isTest = /^func (?:Test|Benchmark|Example)\w*\(/m.test(text);
    writeFileSync(join(folder, isTest ? 'listing_test.go' : 'listing.go'), `${text}\n`);
    return goFolderProblems(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What keeps the Go package in a folder from compiling, its tests included. */
export function goFolderProblems(folder: string): ListingProblem[] {
  const commands = [
    ['vet', '.'],
    ['build', '-o', '/dev/null', '.'],
  ];
  for (const command of commands) {
    const {status, stderr} = spawnSync('go', command, {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, ...goEnvironment},
    });
    // A folder of tests alone has nothing to build.
    if (status !== 0 && !stderr.includes('no non-test Go files')) {
      return problemsOf(stderr);
    }
  }
  return [];
}

function problemsOf(stderr: string): ListingProblem[] {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const match = /^(?:vet: )?(?:\S*\/)?\w+\.go:(\d+)(?::\d+)?: (.*)$/.exec(line);
    return match ? {line: Number(match[1]), problem: match[2] ?? ''} : {problem: line};
  });
}
