import {join} from 'node:path';
import ts from 'typescript';
import {folderOf} from './excerpts';
import type {Fence} from './fences';
import type {ListingProblem} from './go-listings';

/** The options of the repository, so that a listing is held to what our own code is held to. */
function optionsOf(siteDir: string): ts.CompilerOptions {
  const {config} = ts.readConfigFile(join(siteDir, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as {config: object};
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, siteDir);
  return {
    ...options,
    types: ['node'],
    // A listing is a module, also when it exports nothing, and may declare what only the prose uses.
    moduleDetection: ts.ModuleDetectionKind.Force,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
}

/**
 * What keeps each listing from compiling, as if it lay beside its article (so it may import from there).
 * @param siteDir absolute path of the site
 */
export function typescriptProblems(
  listings: readonly Fence[],
  siteDir: string,
): Map<Fence, ListingProblem[]> {
  const files = new Map(
    listings.map((fence, index) => [
      join(siteDir, folderOf(fence), `listing-${index}.${fence.language === 'tsx' ? 'tsx' : 'ts'}`),
      fence,
    ]),
  );
  const options = optionsOf(siteDir);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (file) => files.get(file)?.text ?? disk.readFile(file),
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    getSourceFile: (file, version, ...rest) => {
      const listing = files.get(file);
      return listing
        ? ts.createSourceFile(file, listing.text, version)
        : disk.getSourceFile(file, version, ...rest);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([file, fence]) => {
      const source = program.getSourceFile(file);
      return [fence, ts.getPreEmitDiagnostics(program, source).map(toProblem)];
    }),
  );
}

function toProblem({file, start, code, messageText}: ts.Diagnostic): ListingProblem {
  const problem = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  return file && start !== undefined
    ? {line: file.getLineAndCharacterOfPosition(start).line + 1, problem}
    : {problem};
}
