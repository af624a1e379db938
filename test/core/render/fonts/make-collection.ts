const HEAD = 12;
const RECORD = 16;

/** Font files of one face each as one collection (OpenType, “Font Collections”): a table of offsets, then the files. */
export function makeCollection(files: readonly Uint8Array[]): Uint8Array {
  const start = HEAD + files.length * 4;
  const bytes = Buffer.alloc(start + files.reduce((sum, file) => sum + file.length, 0));
  bytes.write("ttcf", "latin1");
  bytes.writeUInt32BE(0x00010000, 4);
  bytes.writeUInt32BE(files.length, 8);
  let at = start;
  files.forEach((file, index) => {
    bytes.writeUInt32BE(at, HEAD + index * 4);
    bytes.set(file, at);
    // A table's offset counts from the collection's first byte.
    const tables = bytes.readUInt16BE(at + 4);
    for (let table = 0; table < tables; table++) {
      const record = at + HEAD + table * RECORD + 8;
      bytes.writeUInt32BE(bytes.readUInt32BE(record) + at, record);
    }
    at += file.length;
  });
  return bytes;
}
