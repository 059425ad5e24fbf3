import {createHash} from 'node:crypto';

/** Makes something of a file's text, of nothing but the text and the file's path. */
export type ReadText<Value> = (text: string, file: string) => Value;

/**
 * Reads each file's text once until it is another text: of all files, a save then costs the one that was saved.
 * Belongs to one plugin instance. Keeps what was read and a digest, not the texts.
 */
export function remembering<Value>(read: ReadText<Value>): ReadText<Value> {
  const last = new Map<string, {digest: string; value: Value}>();
  return (text, file) => {
    const digest = createHash('sha1').update(text).digest('base64');
    const known = last.get(file);
    if (known?.digest === digest) {
      return known.value;
    }
    const value = read(text, file);
    last.set(file, {digest, value});
    return value;
  };
}
