import {createHash} from 'node:crypto';

/** Makes something of a file's text, of nothing but the text and the file's path. */
export type ReadText<Value> = (text: string, file: string) => Value;

/** What was made of each file's last text, with the text's digest. */
export type Memory<Value> = Map<string, {digest: string; value: Value}>;

/**
 * Reads each file's text once until it is another text: of all files, a save then costs the one that was saved.
 * @param memory belongs to one plugin instance; it holds no texts
 */
export function remembering<Value>(
  read: ReadText<Value>,
  memory: Memory<Value> = new Map(),
): ReadText<Value> {
  return (text, file) => {
    const digest = digestOf([text]);
    const known = memory.get(file);
    if (known?.digest === digest) {
      return known.value;
    }
    const value = read(text, file);
    memory.set(file, {digest, value});
    return value;
  };
}

/** A short text that differs where any of these does. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha1');
  texts.forEach((text) => hash.update(text).update('\0'));
  return hash.digest('base64');
}
