const block = 512;

/**
 * The files in a tar archive of the POSIX `ustar` format, by path without a leading `./`; read as UTF-8.
 * @throws if the archive was cut short: what wrote it did not come to its end
 */
export function filesIn(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; ;) {
    const header = archive.subarray(at, at + block);
    if (header.length < block) {
      throw new Error(
        `Expected a tar archive that ends with an empty block, found the end at byte ${archive.length}.`,
      );
    }
    if (header[0] === 0) {
      return files;
    }
    const text = (from: number, length: number) =>
      header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const body = archive.subarray(at + block, at + block + size);
    if (['0', ''].includes(text(156, 1))) {
      const folder = text(345, 155);
      const path = folder === '' ? text(0, 100) : `${folder}/${text(0, 100)}`;
      files.set(path.replace(/^\.\//, ''), body.toString('utf8'));
    }
    at += block + Math.ceil(size / block) * block;
  }
}
