import { strToU8, type Zippable, zipSync } from "fflate";

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
