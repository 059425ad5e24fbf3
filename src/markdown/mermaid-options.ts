import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export interface MermaidOptions {
  /** Changes with the code that draws: it stands in the plugin's options so that no cached page keeps an old drawing. */
  version: string;
}

/** The options for `remarkMermaid`. */
export function mermaidOptions(): MermaidOptions {
  const directory = path.join(__dirname, 'mermaid');
  const hash = createHash('sha256');
  for (const file of readdirSync(directory).toSorted()) {
    if (file.endsWith('.ts')) hash.update(readFileSync(path.join(directory, file)));
  }
  return {version: hash.digest('hex').slice(0, 12)};
}
