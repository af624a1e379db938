import fs from "node:fs";

/**
 * Reads parts of a file. It is opened at the first of them and closed when the work at hand is done, since hundreds
 * follow each other at once and a file that stays open cannot be replaced on Windows.
 */
export function partsOf(path: string): (offset: number, length: number) => Uint8Array {
  let file: { readonly descriptor: number; readonly size: number } | undefined;

  function open(): { readonly descriptor: number; readonly size: number } {
    const descriptor = fs.openSync(path, "r");
    queueMicrotask(() => {
      file = undefined;
      fs.closeSync(descriptor);
    });
    return { descriptor, size: fs.fstatSync(descriptor).size };
  }

  return (offset, length) => {
    file ??= open();
    if (offset + length > file.size) throw new RangeError("the file ends too early");
    const bytes = new Uint8Array(length);
    if (fs.readSync(file.descriptor, bytes, 0, length, offset) < length)
      throw new RangeError("the file ends too early");
    return bytes;
  };
}
