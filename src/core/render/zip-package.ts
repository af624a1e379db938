import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day that a zip archive can hold: files bear no clock's time. */
const NO_DATE = new Date(1980, 0, 1);

/** Little text is left after the first of nine levels; what the others save, a tenth, takes three times as long. */
const LEVEL = 1;

/** The files of a package by their paths, zipped: text is compressed, bytes are stored as they are. Equal files give equal bytes. */
export function zipPackage(files: Iterable<readonly [path: string, content: string | Uint8Array]>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    entries[path] = typeof content === "string" ? [strToU8(content), { level: LEVEL }] : [content, { level: 0 }];
  }
  return zipSync(entries, { mtime: NO_DATE });
}

/** More than a document with its pictures unpacks to. */
const MOST_BYTES = 500_000_000;

/** Whether an archive is byte for byte one that `zipPackage` makes of the files in it: other programs zip otherwise. */
export function isAsZipped(archive: Uint8Array): boolean {
  const levels = new Map<string, 0 | typeof LEVEL>();
  let size = 0;
  try {
    const files = unzipSync(archive, {
      filter({ name, compression, originalSize }) {
        levels.set(name, compression === 0 ? 0 : LEVEL);
        size += originalSize;
        if (size > MOST_BYTES) throw new RangeError("no archive of ours");
        return true;
      },
    });
    const entries: Zippable = {};
    for (const [name, level] of levels) entries[name] = [files[name] ?? new Uint8Array(), { level }];
    return areEqual(zipSync(entries, { mtime: NO_DATE }), archive);
  } catch {
    return false;
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
