import assert from "node:assert/strict";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import { writeOpenType } from "../../../../src/core/render/fonts/opentype";
import { anyCharacter } from "../any-character";
import { makeFont } from "./make-font";

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly offset: number;
  readonly data: DataView;
}

function tablesOf(font: Uint8Array): readonly Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + index * 16;
    const [checksum, offset, length] = [8, 12, 16].map((at) => view.getUint32(record + at - 4)) as [
      number,
      number,
      number,
    ];
    const tag = Buffer.from(font.subarray(record, record + 4)).toString("latin1");
    return { tag, checksum, offset, data: new DataView(font.buffer, font.byteOffset + offset, length) };
  });
}

function sum(font: Uint8Array, from = 0, length = font.length): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) {
    const word = [0, 1, 2, 3].map((byte) => (at + byte < from + length ? (font[at + byte] ?? 0) : 0));
    total = (total + Buffer.from(word).readUInt32BE()) >>> 0;
  }
  return total;
}

function tableOf(font: Uint8Array, tag: string): DataView {
  const table = tablesOf(font).find((candidate) => candidate.tag === tag);
  assert.ok(table, tag);
  return table.data;
}

describe("an OpenType file", () => {
  const characters = "云岭A1，\u{20BB7}";
  const font = writeOpenType(makeFont(characters));

  it("has the tables that browsers ask for, in order, each at a whole word with its sum", () => {
    const tables = tablesOf(font);
    assert.deepEqual(
      tables.map(({ tag }) => tag),
      ["CFF ", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"],
    );
    for (const { tag, checksum, offset, data } of tables) {
      assert.equal(offset % 4, 0, tag);
      if (tag !== "head") assert.equal(sum(font, offset, data.byteLength), checksum, tag);
    }
    assert.equal(sum(font), 0xb1b0afba);
  });

  it("counts its glyphs alike everywhere", () => {
    const count = [...characters].length + 1;
    assert.equal(tableOf(font, "maxp").getUint16(4), count);
    assert.equal(tableOf(font, "hhea").getUint16(34), count);
    assert.equal(tableOf(font, "hmtx").byteLength, count * 4);
  });

  it("may be embedded, and names the span of its characters", () => {
    const table = tableOf(font, "OS/2");
    assert.equal(table.byteLength, 96);
    assert.equal(table.getUint16(8), 0);
    assert.deepEqual([table.getUint16(64), table.getUint16(66)], [0x31, 0xff0c]);
  });

  it("is read by another program, with every character in its cell, beyond U+FFFF too", () => {
    const read = create(font) as Font;
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0;
      assert.ok(read.hasGlyphForCodePoint(codePoint), character);
      assert.equal(read.glyphForCodePoint(codePoint).advanceWidth, /[A1]/u.test(character) ? 500 : 1000);
    }
    assert.ok(!read.hasGlyphForCodePoint(0x5dde));
  });

  it("holds every character that it is given, and nothing of the clock", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCharacter, { minLength: 1, maxLength: 40 }), (all) => {
        const made = writeOpenType(makeFont(all.join("")));
        assert.deepEqual(writeOpenType(makeFont(all.join(""))), made);
        const read = create(made) as Font;
        for (const character of all) {
          const codePoint = character.codePointAt(0) ?? 0;
          assert.ok(read.hasGlyphForCodePoint(codePoint), codePoint.toString(16));
        }
      }),
    );
  });
});
