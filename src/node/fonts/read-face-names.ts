import fs from "node:fs";
import { decodeName } from "./decode-name";

/** What a face says of itself in its head, read without its glyphs. */
export interface FaceNames {
  /** The family in every language, with and without its weight. */
  readonly families: readonly string[];
  /** The full name in every language. */
  readonly fullNames: readonly string[];
  readonly postscriptName: string | undefined;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly isItalic: boolean;
  /** Whether its maker lets documents carry it along (OS/2, fsType). */
  readonly mayBeEmbedded: boolean;
  /** The weights that a variable font spans; undefined for a font of one weight. */
  readonly weights: { readonly least: number; readonly most: number } | undefined;
}

/** Names in the name table that tell one face from another (OpenType, “name”). */
const FAMILY = 1;
const FULL = 4;
const POSTSCRIPT = 6;
const TYPOGRAPHIC_FAMILY = 16;

/** More faces than any collection holds, and longer tables than any names need. */
const MOST_FACES = 64;
const MOST_BYTES = 1 << 20;

/** The names of all faces of a font file, reading only tables of a few kilobytes; nothing for a file that is no font. */
export function readFaceNames(path: string): readonly FaceNames[] {
  let file: number | undefined;
  try {
    file = fs.openSync(path, "r");
    const open = file;
    return faceOffsets(open).map((offset) => readFace(open, offset));
  } catch {
    return [];
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/** Where each face's table directory begins. */
function faceOffsets(file: number): readonly number[] {
  const head = read(file, 0, 12);
  if (head.toString("latin1", 0, 4) !== "ttcf") return [0];
  const count = Math.min(head.readUInt32BE(8), MOST_FACES);
  const offsets = read(file, 12, count * 4);
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4));
}

function readFace(file: number, offset: number): FaceNames {
  const count = read(file, offset + 4, 2).readUInt16BE(0);
  const directory = read(file, offset + 12, count * 16);
  const table = (tag: string): Buffer | undefined => {
    for (let at = 0; at < directory.length; at += 16) {
      if (directory.toString("latin1", at, at + 4) !== tag) continue;
      return read(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12));
    }
    return undefined;
  };
  return { ...readNames(table("name")), ...readStyle(table("OS/2")), weights: readWeights(table("fvar")) };
}

function readNames(table: Buffer | undefined): Pick<FaceNames, "families" | "fullNames" | "postscriptName"> {
  const names = new Map<number, Set<string>>();
  const count = table?.readUInt16BE(2) ?? 0;
  const texts = table?.readUInt16BE(4) ?? 0;
  for (let index = 0; table && index < count; index++) {
    const record = 6 + index * 12;
    const [platform, encoding] = [table.readUInt16BE(record), table.readUInt16BE(record + 2)];
    const id = table.readUInt16BE(record + 6);
    const start = texts + table.readUInt16BE(record + 10);
    const text = decodeName(platform, encoding, table.subarray(start, start + table.readUInt16BE(record + 8)));
    if (text) names.set(id, (names.get(id) ?? new Set()).add(text));
  }
  const all = (id: number) => [...(names.get(id) ?? [])];
  return {
    families: [...all(FAMILY), ...all(TYPOGRAPHIC_FAMILY)],
    fullNames: all(FULL),
    postscriptName: all(POSTSCRIPT)[0],
  };
}

function readStyle(table: Buffer | undefined): Pick<FaceNames, "weight" | "isItalic" | "mayBeEmbedded"> {
  if (!table || table.length < 64) return { weight: 400, isItalic: false, mayBeEmbedded: true };
  const permission = table.readUInt16BE(8) & 0x000f;
  return {
    weight: table.readUInt16BE(4),
    isItalic: (table.readUInt16BE(62) & 1) === 1,
    mayBeEmbedded: permission !== RESTRICTED,
  };
}

/** The one permission that forbids embedding (OpenType, “OS/2”, fsType). */
const RESTRICTED = 0x0002;

/** The span of the axis “wght” (OpenType, “fvar”). */
function readWeights(table: Buffer | undefined): FaceNames["weights"] {
  if (!table) return undefined;
  const [axes, count, size] = [table.readUInt16BE(4), table.readUInt16BE(8), table.readUInt16BE(10)];
  for (let index = 0; index < count; index++) {
    const axis = axes + index * size;
    if (table.toString("latin1", axis, axis + 4) !== "wght") continue;
    return { least: table.readInt32BE(axis + 4) / 0x10000, most: table.readInt32BE(axis + 12) / 0x10000 };
  }
  return undefined;
}

/** @throws RangeError when the file ends before, or more is asked for than names need. */
function read(file: number, offset: number, length: number): Buffer {
  if (length > MOST_BYTES) throw new RangeError(`${length} bytes are more than a font's names need`);
  const bytes = Buffer.alloc(length);
  if (fs.readSync(file, bytes, 0, length, offset) < length) throw new RangeError("the file ends too early");
  return bytes;
}
