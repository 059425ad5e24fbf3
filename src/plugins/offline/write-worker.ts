import path from 'node:path';
import {build} from 'esbuild';
import type {PluginOptions} from './options';
import {workerFile} from './shared/place';

/** @param outDir the folder of the site's root */
export async function writeWorker(
  outDir: string,
  {languages, pages, megabytes}: {languages: string[]} & Omit<PluginOptions, 'id' | 'enabled'>,
): Promise<void> {
  const settings = {languages, pages, bytes: megabytes * 1_000_000};
  await bundle(outDir, 'main.ts', {settings: JSON.stringify(settings)});
}

/** A worker without anything to answer, that forgets what one before it kept: a missing file would leave that in place. */
export async function writeKillSwitch(outDir: string): Promise<void> {
  await bundle(outDir, 'off.ts', {});
}

async function bundle(outDir: string, file: string, define: Record<string, string>): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, 'client/worker', file)],
    outfile: path.join(outDir, workerFile),
    bundle: true,
    define,
    format: 'iife',
    minify: true,
    target: 'es2022',
  });
}
