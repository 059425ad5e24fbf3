import {createRequire} from 'node:module';
import path from 'node:path';

interface BuildResult {
  outputFiles: {text: string}[];
}
interface Esbuild {
  build: (options: Record<string, unknown>) => Promise<BuildResult>;
}

/** A browser module, minified, of a piece of source. */
export async function bundle(source: string, alias: Record<string, string> = {}): Promise<string> {
  const folder = path.join(__dirname, '..');
  const esbuild = createRequire(path.join(folder, 'package.json'))('esbuild') as Esbuild;
  const {outputFiles} = await esbuild.build({
    stdin: {contents: source, resolveDir: folder},
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    define: {'process.env.NODE_ENV': '"production"'},
    alias,
  });
  return outputFiles[0]?.text ?? '';
}
