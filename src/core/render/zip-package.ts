import { deflateSync, strToU8, unzipSync } from "fflate";
import { crc32 } from "./crc32";
import { Recent } from "./recent";

/**
 * Zip archives (PKWARE APPNOTE 4.3), written by us because fflate's writer squeezes and sums up every file of a package
 * anew, and most edits leave most of them as they were.
 */

/** Little text is left after the first of nine levels; what the others save, a tenth, takes three times as long. */
const LEVEL = 1;

/** Characters of text that are remembered together: those of a document of three hundred pages. */
const MOST_TEXT = 4_000_000;

/** A file as it lies in an archive. */
export interface PackedFile {
  /** 8 for squeezed ones, 0 for those that are stored. */
  readonly method: 0 | 8;
  readonly data: Uint8Array;
  /** In bytes, before it was squeezed. */
  readonly size: number;
  readonly crc: number;
}

const texts = new Recent<string, PackedFile>(MOST_TEXT, (text) => text.length);
const stored = new WeakMap<Uint8Array, PackedFile>();

/** The text squeezed, or the bytes as they are; these must not be changed any more. */
export function packed(content: string | Uint8Array): PackedFile {
  if (typeof content === "string") return texts.get(content, () => squeezed(strToU8(content)));
  const file = stored.get(content) ?? { method: 0, data: content, size: content.length, crc: crc32(content) };
  stored.set(content, file);
  return file;
}

function squeezed(bytes: Uint8Array): PackedFile {
  return { method: 8, data: deflateSync(bytes, { level: LEVEL }), size: bytes.length, crc: crc32(bytes) };
}

const HEADER = { signature: 0x04034b50, length: 30 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;

/** Version 2.0 of the format, the first with folders and deflate. */
const VERSION = 20;

/** Names are in UTF-8. */
const IN_UTF8 = 0x0800;

/** The first of January 1980, the earliest that an archive can hold: files bear no clock's time. */
const NO_DATE = 0x00210000;

/** The files of a package by their paths, zipped: text is compressed, bytes are stored as they are. Equal files give equal bytes. */
export function zipPackage(
  files: Iterable<readonly [path: string, content: string | Uint8Array | PackedFile]>,
): Uint8Array {
  const entries = Array.from(files, ([path, content]) => {
    const isPacked = typeof content === "object" && "crc" in content;
    return { path, name: strToU8(path), file: isPacked ? content : packed(content) };
  });
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const bodies = entries.reduce((sum, { file }) => sum + file.data.length, 0);
  const directory = entries.length * HEADER.length + names + bodies;
  const directoryLength = entries.length * ENTRY.length + names;
  const out = new Uint8Array(directory + directoryLength + END.length);
  const view = new DataView(out.buffer);
  let [at, entryAt] = [0, directory];
  for (const { path, name, file } of entries) {
    view.setUint32(entryAt, ENTRY.signature, true);
    view.setUint16(entryAt + 4, VERSION, true);
    view.setUint32(entryAt + 42, at, true);
    writeFacts(view, entryAt + 6, path, name, file);
    out.set(name, entryAt + ENTRY.length);
    entryAt += ENTRY.length + name.length;

    view.setUint32(at, HEADER.signature, true);
    writeFacts(view, at + 4, path, name, file);
    out.set(name, at + HEADER.length);
    at += HEADER.length + name.length;
    out.set(file.data, at);
    at += file.data.length;
  }
  view.setUint32(entryAt, END.signature, true);
  view.setUint16(entryAt + 8, entries.length, true);
  view.setUint16(entryAt + 10, entries.length, true);
  view.setUint32(entryAt + 12, directoryLength, true);
  view.setUint32(entryAt + 16, directory, true);
  return out;
}

/** What a file's own header and its entry in the directory both say. */
function writeFacts(view: DataView, at: number, path: string, name: Uint8Array, file: PackedFile): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === path.length ? 0 : IN_UTF8, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint32(at + 6, NO_DATE, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.data.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, name.length, true);
}

/** More than a document with its pictures unpacks to. */
const MOST_BYTES = 500_000_000;

/** Whether an archive is byte for byte one that `zipPackage` makes of the files in it: other programs zip otherwise. */
export function isAsZipped(archive: Uint8Array): boolean {
  const isText = new Map<string, boolean>();
  let size = 0;
  try {
    const files = unzipSync(archive, {
      filter({ name, compression, originalSize }) {
        isText.set(name, compression !== 0);
        size += originalSize;
        if (size > MOST_BYTES) throw new RangeError("no archive of ours");
        return true;
      },
    });
    const again = Array.from(isText, ([name, text]) => {
      const bytes = files[name] ?? new Uint8Array();
      return [name, text ? squeezed(bytes) : packed(bytes)] as const;
    });
    return areEqual(zipPackage(again), archive);
  } catch {
    return false;
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
