import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build, type Plugin} from 'esbuild';
import {expect, it} from 'vitest';
import {atRest} from '../../../../lib/drawing';

const folder = path.join(import.meta.dirname, '..');

/** What the drawings plugin does for the browser; the dialog comes when it is opened. */
const forBrowser: Plugin = {
  name: 'for-browser',
  setup(bundle) {
    bundle.onResolve({filter: atRest}, () => ({path: path.join(folder, '../../InPage.tsx')}));
    bundle.onResolve({filter: /FigureDialog$/}, ({path}) => ({path, external: true}));
  },
};

it('sends at most 4 KB of script for a packet path (issue 4)', async () => {
  const {outputFiles} = await build({
    entryPoints: [path.join(folder, 'PacketPath.tsx')],
    outdir: '/unused',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/*'],
    plugins: [forBrowser],
  });
  const script = outputFiles.find((file) => file.path.endsWith('.js'));
  expect(script?.text).toContain('data-act');
  const bytes = brotliCompressSync(script?.contents ?? '').length;
  console.log(`script of a packet path: ${bytes} bytes brotli`);
  expect(bytes).toBeLessThanOrEqual(4000);
});
