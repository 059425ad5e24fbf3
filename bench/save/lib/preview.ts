import {spawn} from 'node:child_process';
import type {SiteMaker} from '../../peers/lib/sites/site';

/** A running preview: `docusaurus start`. */
export interface Preview {
  origin: string;
  /** What it said, for whoever wants to know why a save was slow. */
  said: () => string;
  close: () => Promise<void>;
}

/**
 * Starts the preview of a project, by the program that builds it, and waits until it has compiled the site once.
 * @throws with what it said, if it ends before
 */
export function startPreview(
  {build: {command, args}}: SiteMaker,
  folder: string,
  port: number,
  locale?: string,
): Promise<Preview> {
  const language = locale ? ['--locale', locale] : [];
  const child = spawn(
    command,
    [
      ...args.slice(0, args.indexOf('build')),
      'start',
      '--no-open',
      ...['--host', '127.0.0.1', '--port', String(port), ...language],
    ],
    {cwd: folder, env: {...process.env, NODE_ENV: 'development', NO_COLOR: '1'}},
  );
  let said = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (/compiled (successfully|with)/i.test(said)) {
        resolve({
          origin: `http://127.0.0.1:${port}`,
          said: () => said,
          close() {
            child.kill();
            return ended;
          },
        });
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`Expected a preview, found that it ended:\n${said}`)));
  });
}
