import assert from "node:assert/strict";
import { unzlibSync } from "fflate";

/** One object of a PDF file. */
export interface PdfObject {
  /** Everything before the stream, or the whole object. */
  readonly body: string;
  /** Inflated where it is compressed; empty without a stream. */
  readonly stream: Uint8Array;
}

/** A PDF file of ours, read through its cross-reference table as any reader would. */
export class ReadPdf {
  readonly trailer: string;
  readonly #text: string;
  readonly #bytes: Uint8Array;
  readonly #offsets: readonly number[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(this.#text)?.[1]);
    const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer\n(.*)\n/u.exec(this.#text.slice(start));
    assert.ok(table, "no cross-reference table where the file says");
    const [, size, entries = "", trailer = ""] = table;
    this.#offsets = entries.split("\n").map((entry) => Number(entry.slice(0, 10)));
    assert.equal(this.#offsets.length - 1, Number(size));
    this.trailer = trailer;
  }

  get count(): number {
    return this.#offsets.length - 2;
  }

  object(number: number): PdfObject {
    const offset = this.#offsets[number] ?? -1;
    const head = `${number} 0 obj\n`;
    assert.equal(this.#text.slice(offset, offset + head.length), head);
    const from = offset + head.length;
    const body = this.#text.slice(from, this.#text.indexOf("endobj", from));
    const mark = /\/Length (\d+)>>stream\n/u.exec(body);
    if (!mark) return { body, stream: new Uint8Array() };
    const begin = from + mark.index + mark[0].length;
    const data = this.#bytes.subarray(begin, begin + Number(mark[1]));
    assert.equal(this.#text.slice(begin + data.length, begin + data.length + 17), "\nendstream\nendobj");
    const dictionary = body.slice(0, mark.index);
    const isCompressed = /\/Filter\/FlateDecode$/u.test(dictionary.replace(/\/SMask \d+ 0 R/u, ""));
    return { body: dictionary, stream: isCompressed ? unzlibSync(data) : data };
  }

  /** The object that the entry `key` of a dictionary points to. */
  target(body: string, key: string): PdfObject {
    return this.object(Number(new RegExp(`/${key} ?\\[?(\\d+) 0 R`, "u").exec(body)?.[1]));
  }

  get catalog(): string {
    return this.target(this.trailer, "Root").body;
  }

  /** The dictionaries of the pages. */
  get pages(): readonly string[] {
    const kids = /\/Kids\[([^\]]*)\]/u.exec(this.target(this.catalog, "Pages").body)?.[1] ?? "";
    return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, number]) => this.object(Number(number)).body);
  }

  content(page: string): string {
    return Buffer.from(this.target(page, "Contents").stream).toString("latin1");
  }
}

/** The text of a string `<FEFF…>`. */
export function textOfString(hex: string): string {
  return Buffer.from(hex, "hex")
    .swap16()
    .toString("utf16le")
    .replace(/^\uFEFF/u, "");
}
