import { zlibSync } from "fflate";
import { ByteWriter } from "../byte-writer";
import { fingerprint } from "../fingerprint";
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
const HEADER = "%PDF-1.7\n%\xe5\x85\xac\xe6\x96\x87\n";

/** Bytes that a file needs for an object besides its body, and besides all objects; more are found if need be. */
const BESIDE_BODY = 50;
const ROOM = 1024;

/** What an object holds; strings are ASCII only. */
interface Body {
  /** The object, or the dictionary of its stream. */
  readonly text: string;
  readonly stream?: string | Uint8Array;
}

/** The numbered objects of a PDF file. Equal objects in equal order give equal bytes. */
export class PdfObjects {
  readonly #bodies: Body[] = [];

  /** A number for an object that others point to before it is written. */
  reserve(): Reference {
    return new Reference(this.#bodies.push({ text: "" }));
  }

  /** Writes a reserved object; `text` holds ASCII only. */
  set(reference: Reference, text: string): void {
    this.#bodies[reference.number - 1] = { text };
  }

  /** Writes an object; `text` holds ASCII only. */
  add(text: string): Reference {
    return new Reference(this.#bodies.push({ text }));
  }

  /** A compressed stream; `entries` are those of its dictionary besides its length and filter. */
  addCompressedStream(entries: string, data: Uint8Array): Reference {
    return this.addStream(`${entries}/Filter/FlateDecode`, zlibSync(data));
  }

  /** A stream whose bytes, or characters in ASCII, stand in the file as they are. */
  addStream(entries: string, stream: Uint8Array | string): Reference {
    return new Reference(this.#bodies.push({ text: `<<${entries}/Length ${stream.length}>>`, stream }));
  }

  /** The whole file: header, objects, cross-reference table, trailer (7.5). */
  finish({ catalog, information }: Trailer): Uint8Array {
    const room = this.#bodies.reduce((sum, body) => sum + lengthOf(body) + BESIDE_BODY, ROOM);
    const out = new ByteWriter(room).latin(HEADER);
    const offsets = this.#bodies.map((body, index) => {
      const offset = out.length;
      out.latin(`${index + 1} 0 obj\n`);
      writeBody(out, body);
      out.latin("\nendobj\n");
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

function lengthOf({ text, stream }: Body): number {
  return text.length + (stream?.length ?? 0);
}

function writeBody(out: ByteWriter, { text, stream }: Body): void {
  out.latin(text);
  if (stream === undefined) return;
  out.latin("stream\n");
  if (typeof stream === "string") out.latin(stream);
  else out.bytes(stream);
  out.latin("\nendstream");
}
