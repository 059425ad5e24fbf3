/** Grows as it is written to. Numbers are unsigned LEB128: 7 bits a byte, the lowest first. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What has been written, not copied. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  position = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** @throws at the end of the bytes: they were cut short. */
  byte(): number {
    const value = this.bytes[this.position];
    if (value === undefined) throw cutShort();
    this.position += 1;
    return value;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = this.byte();
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  /** The next bytes, not copied. */
  take(count: number): Uint8Array {
    const taken = this.bytes.subarray(this.position, (this.position += count));
    if (taken.length < count) throw cutShort();
    return taken;
  }
}

/** What is wrong with bytes that end too early. */
export function cutShort(): Error {
  return new Error('Expected a whole file, found part of one.');
}
