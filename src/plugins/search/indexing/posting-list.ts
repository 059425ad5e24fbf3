import {ByteReader, ByteWriter} from '../shared/index-format/bytes';

/** Where a term occurs and what it is worth there: some bytes an occurrence, so that a large site fits into memory. */
export class PostingList {
  readonly #bytes = new ByteWriter(4);
  #last = -1;
  count = 0;

  /**
   * @param section greater than the one added before
   * @param value 0 to 255
   */
  add(section: number, value: number): void {
    this.#bytes.number(section - this.#last - 1);
    this.#bytes.byte(value);
    this.#last = section;
    this.count += 1;
  }

  read(): {sections: number[]; values: number[]} {
    const reader = new ByteReader(this.#bytes.written());
    const sections: number[] = [];
    const values: number[] = [];
    let section = -1;
    for (let index = 0; index < this.count; index += 1) {
      section += reader.number() + 1;
      sections.push(section);
      values.push(reader.byte());
    }
    return {sections, values};
  }
}
