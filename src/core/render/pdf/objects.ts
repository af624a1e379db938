import { strToU8, zlibSync } from "fflate";
import { ByteWriter } from "../byte-writer";
import { fingerprint } from "../fingerprint";
import { deflateText } from "./deflate";
import { byteString } from "./syntax";

/** Where an object is to be found; prints itself as an indirect reference. */
export class Reference {
  constructor(readonly number: number) {}

  toString(): string {
    return `${this.number} 0 R`;
  }
}

/** What the file's end names. */
export interface Trailer {
  readonly catalog: Reference;
  readonly information: Reference;
}

/** The comment tells programs that move files that this one holds bytes, not text (ISO 32000-1 7.5.2). */
const HEADER = new Uint8Array([...strToU8("%PDF-1.7\n%"), 0xe5, 0x85, 0xac, 0xe6, 0x96, 0x87, 0x0a]);

/** Bytes that a file needs for an object besides its body, and besides all objects; more are found if need be. */
const BESIDE_BODY = 50;
const ROOM = 1024;

/** The numbered objects of a PDF file. Equal objects in equal order give equal bytes. */
export class PdfObjects {
  readonly #bodies: Uint8Array[] = [];

  /** A number for an object that others point to before it is written. */
  reserve(): Reference {
    return new Reference(this.#bodies.push(new Uint8Array()));
  }

  /** Writes a reserved object; `body` holds ASCII only. */
  set(reference: Reference, body: string): void {
    this.#bodies[reference.number - 1] = strToU8(body, true);
  }

  add(body: string): Reference {
    const reference = this.reserve();
    this.set(reference, body);
    return reference;
  }

  /** A compressed stream; `entries` are those of its dictionary besides its length and filter. */
  addStream(entries: string, data: Uint8Array): Reference {
    return this.addEncodedStream(`${entries}/Filter/FlateDecode`, zlibSync(data));
  }

  /** A compressed stream of ASCII text, remembered from one file to the next. */
  addTextStream(entries: string, text: string): Reference {
    return this.addEncodedStream(`${entries}/Filter/FlateDecode`, deflateText(text));
  }

  /** A stream whose bytes stand in the file as they are. */
  addEncodedStream(entries: string, data: Uint8Array): Reference {
    const body = new ByteWriter(entries.length + data.length + BESIDE_BODY)
      .latin(`<<${entries}/Length ${data.length}>>stream\n`)
      .bytes(data)
      .latin("\nendstream");
    return new Reference(this.#bodies.push(body.finish()));
  }

  /** The whole file: header, objects, cross-reference table, trailer (7.5). */
  finish({ catalog, information }: Trailer): Uint8Array {
    const length = this.#bodies.reduce((sum, body) => sum + body.length + BESIDE_BODY, ROOM);
    const out = new ByteWriter(length).bytes(HEADER);
    const offsets = this.#bodies.map((body, index) => {
      const offset = out.length;
      out
        .latin(`${index + 1} 0 obj\n`)
        .bytes(body)
        .latin("\nendobj\n");
      return offset;
    });
    const start = out.length;
    const size = offsets.length + 1;
    const identifier = byteString(fingerprint(out.finish()));
    out.latin(`xref\n0 ${size}\n0000000000 65535 f \n`);
    for (const offset of offsets) out.latin(`${String(offset).padStart(10, "0")} 00000 n \n`);
    const references = `/Root ${catalog}/Info ${information}/ID[${identifier}${identifier}]`;
    return out.latin(`trailer\n<</Size ${size}${references}>>\nstartxref\n${start}\n%%EOF\n`).finish();
  }
}
