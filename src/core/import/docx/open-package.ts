import { ImportError } from "../import-error";
import { partText } from "./part-text";
import { REFUSALS } from "./refusals";
import { parseXml, type XmlElement } from "./xml";
import { unpackEntry, type ZipEntry, zipEntries } from "./zip-directory";

/** What a document may unpack to; real ones are far below. In bytes. */
const MOST_PARTS = 10_000;
const LARGEST_TEXT = 48 * 1024 * 1024;
const LARGEST_PICTURE = 64 * 1024 * 1024;
const MOST_TOGETHER = 256 * 1024 * 1024;

/** Text shrinks to a tenth; what shrinks to less than this is made to burst. Small parts may. */
const LEAST_SHARE = 1 / 250;
const SMALL = 4 * 1024 * 1024;

/** A zipped package whose parts are unpacked when they are asked for, within limits. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipEntry>;
  #together = 0;

  private constructor(bytes: Uint8Array, parts: ReadonlyMap<string, ZipEntry>) {
    this.#bytes = bytes;
    this.#parts = parts;
  }

  /** @throws ImportError when the bytes are no zip, an encrypted or an old document, or too many parts */
  static open(bytes: Uint8Array): Package {
    refuseOtherFiles(bytes);
    const parts = new Map<string, ZipEntry>();
    intact(() => {
      for (const entry of zipEntries(bytes)) {
        if (entry.isEncrypted) throw REFUSALS.encrypted();
        parts.set(keyOf(entry.name), entry);
        if (parts.size > MOST_PARTS) throw REFUSALS.tooLarge();
      }
    });
    return new Package(bytes, parts);
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /**
   * The part's root element; undefined when there is no such part.
   * @throws ImportError when it is too large, not well-formed or has a document type
   */
  xml(name: string): XmlElement | undefined {
    const bytes = this.#unpack(name, LARGEST_TEXT);
    return bytes && parseXml(intact(() => partText(bytes)));
  }

  /** The part's bytes; undefined when there is no such part or it is larger than any picture. */
  bytes(name: string): Uint8Array | undefined {
    const part = this.#parts.get(keyOf(name));
    return part && part.unpacked > LARGEST_PICTURE ? undefined : this.#unpack(name, LARGEST_PICTURE);
  }

  #unpack(name: string, largest: number): Uint8Array | undefined {
    const part = this.#parts.get(keyOf(name));
    if (!part) return undefined;
    const { packed, unpacked } = part;
    this.#together += unpacked;
    const isDense = unpacked > SMALL && packed < unpacked * LEAST_SHARE;
    if (unpacked > largest || this.#together > MOST_TOGETHER || isDense) throw REFUSALS.tooLarge();
    return intact(() => unpackEntry(this.#bytes, part));
  }
}

/** Names are the same whatever their case (ECMA-376 part 2, 6.2.2.3); some programs write folders as Windows does. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

/** What is found, or the sentence that the document is damaged. */
function intact<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw error instanceof ImportError ? error : REFUSALS.damaged(error);
  }
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of the stream in which Word keeps an encrypted document, as a compound file writes it. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A directory of a compound file stands anywhere; looking no further keeps a large file cheap. */
const SEARCHED = 8 * 1024 * 1024;

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw REFUSALS.empty();
  if (startsWith(bytes, COMPOUND_FILE, 0)) {
    throw isWithin(bytes.subarray(0, SEARCHED), ENCRYPTED_STREAM) ? REFUSALS.encrypted() : REFUSALS.oldFormat();
  }
  if (!startsWith(bytes, ZIP, 0)) throw REFUSALS.notWord();
}

function startsWith(bytes: Uint8Array, wanted: readonly number[], at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function isWithin(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}
