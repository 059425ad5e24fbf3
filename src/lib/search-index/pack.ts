/**
 * Gzip undone, in a browser as in Node.js. Bytes that are not gzip are given as they are: a server may name the
 * encoding, and then the browser has undone it already.
 * @throws if the bytes are damaged: gzip carries a checksum.
 */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const unpacked = stream.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
