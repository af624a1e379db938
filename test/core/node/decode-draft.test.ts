import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeDraft } from "../../../src/node/decode-draft";
import { UserError } from "../../../src/node/user-error";
import { assertRefused } from "./sentence";

const TEXT = "---\n文种: 通知\n---\n为进一步提高公文质量，现就有关事项通知如下。\n";

/** “文种通知：公文” and a line break in GBK. */
const GBK = Uint8Array.of(0xce, 0xc4, 0xd6, 0xd6, 0xcd, 0xa8, 0xd6, 0xaa, 0xa3, 0xba, 0xb9, 0xab, 0xce, 0xc4, 0x0a);

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

describe("decodeDraft", () => {
  it("reads UTF-8", () => assert.equal(decodeDraft(utf8(TEXT), "x.gw"), TEXT));

  it("leaves a byte order mark out unless it is asked for", () => {
    const bytes = utf8(`\uFEFF${TEXT}`);
    assert.equal(decodeDraft(bytes, "x.gw"), TEXT);
    assert.equal(decodeDraft(bytes, "x.gw", { keepByteOrderMark: true }), `\uFEFF${TEXT}`);
  });

  it("reads an empty file as an empty draft", () => assert.equal(decodeDraft(new Uint8Array(), "x.gw"), ""));

  it("gives back every text that UTF-8 can hold, but for the null character", () => {
    const texts = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0"));
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(decodeDraft(utf8(text), "x.gw", { keepByteOrderMark: true }), text);
      }),
    );
  });

  const refused: readonly (readonly [what: string, bytes: Uint8Array, words: readonly string[]])[] = [
    ["GBK", GBK, ["x.gw", "GBK", "另存为 UTF-8"]],
    ["UTF-16 little-endian with its mark", utf16(`\uFEFF${TEXT}`, true), ["UTF-16 LE", "另存为 UTF-8"]],
    ["UTF-16 big-endian with its mark", utf16(`\uFEFF${TEXT}`, false), ["UTF-16 BE", "另存为 UTF-8"]],
    ["UTF-16 little-endian without a mark", utf16(TEXT, true), ["UTF-16 LE"]],
    ["UTF-16 big-endian without a mark", utf16(TEXT, false), ["UTF-16 BE"]],
    ["UTF-8 with a few wrong bytes", Buffer.concat([utf8(TEXT), GBK.subarray(0, 1), utf8(TEXT)]), ["第 5 行"]],
    ["a Word document", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), ["Word", "gongwen import", "*.gw"]],
    ["an old Word document", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), ["旧版 Word", "另存为 .docx"]],
    ["a document in rich text", utf8("{\\rtf1\\ansi"), ["RTF"]],
    ["a PDF file", utf8("%PDF-1.7\n"), ["PDF"]],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), ["图片"]],
    ["bytes that are no text", Uint8Array.of(0, 1, 2, 3, 0xff, 0xfe, 0xc0, 0), ["不是文本文件"]],
    ["a text with null characters", utf8("正文\0正文"), ["不是文本文件"]],
  ];
  for (const [what, bytes, words] of refused) {
    it(`names ${what} and a way out`, () => assertRefused(() => decodeDraft(bytes, "x.gw"), ...words));
  }

  it("takes GBK for what it is however long the text", () => {
    const long = Buffer.concat(Array.from({ length: 2000 }, () => GBK));
    assertRefused(() => decodeDraft(long, "x.gw"), "GBK");
  });

  it("reads or refuses any bytes, and never fails otherwise", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          assert.equal(typeof decodeDraft(bytes, "x.gw"), "string");
        } catch (error) {
          assert.ok(error instanceof UserError);
        }
      }),
    );
  });
});
