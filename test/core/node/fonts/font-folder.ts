import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeOpenType } from "../../../../src/core/render/fonts/opentype";
import { makeFont } from "../../render/fonts/make-font";

/** A folder of the test's own, which is removed when the test file is done. */
export function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gongwen-fonts-"));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A font file of that name with the given characters. */
export function fontBytes(name: string, characters: string): Uint8Array {
  return writeOpenType(makeFont(characters, { name }));
}

/** The font with a number of its table OS/2 changed: 4 is the weight, 8 the permission, 62 the style. */
export function withStyle(font: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = font.slice();
  new DataView(changed.buffer).setUint16(tableOffset(changed, "OS/2") + offset, value);
  return changed;
}

/** A font whose names say no language that it can be found by, for one table is called otherwise. */
export function withoutTable(font: Uint8Array, tag: string): Uint8Array {
  const changed = font.slice();
  changed.set(Buffer.from("none"), recordOffset(changed, tag));
  return changed;
}

/** The font as one that varies in weight from `least` to `most` (OpenType, “fvar”). */
export function varying(font: Uint8Array, least: number, most: number): Uint8Array {
  const table = Buffer.alloc(36);
  [1, 0, 16, 2, 1, 20].forEach((value, index) => {
    table.writeUInt16BE(value, index * 2);
  });
  table.write("wght", 16, "latin1");
  [least, least, most].forEach((weight, index) => {
    table.writeInt32BE(weight * 0x10000, 20 + index * 4);
  });
  const changed = Buffer.concat([font, table]);
  const record = recordOffset(font, "post");
  changed.write("fvar", record, "latin1");
  changed.writeUInt32BE(font.length, record + 8);
  changed.writeUInt32BE(table.length, record + 12);
  return new Uint8Array(changed);
}

/** Several fonts in one file (OpenType, “Font Collections”). */
export function collection(...fonts: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write("ttcf", 0, "latin1");
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  let offset = head.length;
  const moved = fonts.map((font, index) => {
    head.writeUInt32BE(offset, 12 + index * 4);
    const copy = Buffer.from(font);
    for (let record = 12; record < 12 + copy.readUInt16BE(4) * 16; record += 16) {
      copy.writeUInt32BE(copy.readUInt32BE(record + 8) + offset, record + 8);
    }
    offset += copy.length;
    return copy;
  });
  return new Uint8Array(Buffer.concat([head, ...moved]));
}

function tableOffset(font: Uint8Array, tag: string): number {
  return new DataView(font.buffer).getUint32(recordOffset(font, tag) + 8);
}

function recordOffset(font: Uint8Array, tag: string): number {
  return Buffer.from(font.buffer).indexOf(tag, 12, "latin1");
}
