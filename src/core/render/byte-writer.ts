/** Collects bytes; numbers are big-endian, as in all font tables. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room bytes to begin with; more are found as they are needed */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  uint8(value: number): this {
    this.#room(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** Also for signed numbers, as two's complement. */
  uint16(value: number): this {
    this.#room(2);
    this.#bytes[this.#length++] = value >> 8;
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** Also for signed numbers, as two's complement. */
  uint32(value: number): this {
    return this.uint16(value >>> 16).uint16(value & 0xffff);
  }

  /** An unsigned number in as many bytes as are told (1–4). */
  offset(value: number, size: number): this {
    for (let byte = size - 1; byte >= 0; byte--) this.uint8((value >>> (8 * byte)) & 0xff);
    return this;
  }

  /** Text of Latin-1 characters, one byte each. */
  latin(text: string): this {
    this.#room(text.length);
    const [bytes, start] = [this.#bytes, this.#length]; // a file has many characters, and locals are quick
    for (let index = 0; index < text.length; index++) bytes[start + index] = text.charCodeAt(index);
    this.#length += text.length;
    return this;
  }

  /** Text as UTF-16BE. */
  utf16(text: string): this {
    for (let index = 0; index < text.length; index++) this.uint16(text.charCodeAt(index));
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** Zeros up to a multiple of `size`. */
  align(size: number): this {
    while (this.#length % size !== 0) this.uint8(0);
    return this;
  }

  /** A copy of everything written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
