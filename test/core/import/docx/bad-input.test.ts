import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../../src/core/import/docx/read-docx";
import { ImportError } from "../../../../src/core/import/import-error";
import { docxFile, paragraph } from "../docx-file";

/** The sentence with which the file is refused. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    assert.ok(error instanceof ImportError, String(error));
    const { zh, en } = error.userMessage;
    assert.match(zh, /^[^\n。]+。$/u);
    assert.match(en, /^[^\n]+\.$/u);
    return zh;
  }
  assert.fail("was not refused");
}

const document = (xml: string) => zipSync({ "word/document.xml": strToU8(xml) });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("what is no Word document that can be read", () => {
  it("names a password, and the old formats of Word and WPS", () => {
    const compound = (stream: string) =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(60).fill(0), ...Buffer.from(stream, "utf16le")]);
    assert.match(refusal(compound("EncryptedPackage")), /打开密码/u);
    assert.match(refusal(compound("WordDocument")), /旧版 Word/u);
  });

  it("names a password of the archive", () => {
    const bytes = docxFile(paragraph("特此通知。"));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The first entry of the directory, whose place the end of the archive tells.
    view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
    assert.match(refusal(bytes), /打开密码/u);
  });

  it("refuses text in an encoding that no document has, and reads it in each that one may have", () => {
    const text = `<w:document ${W}><w:body>${paragraph("特此\uFFFD通知。")}</w:body></w:document>`;
    const part = (bytes: Uint8Array) => zipSync({ "Word\\Document.xml": bytes });
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [strToU8(text), strToU8(`\uFEFF${text}`), little, Buffer.from(little).swap16()]) {
      assert.equal(readDocx(part(bytes)).blocks.length, 1);
    }
    assert.match(refusal(part(Buffer.from(text, "latin1"))), /损坏/u);
  });

  it("names other files", () => {
    assert.match(refusal(strToU8("<html></html>")), /不是 Word 文档/u);
    assert.match(refusal(new Uint8Array()), /没有文字/u);
    assert.match(refusal(zipSync({ "xl/workbook.xml": strToU8("<a/>") })), /不是 Word 文档/u);
  });

  it("names a document that is cut off, wherever it is cut", () => {
    const whole = docxFile(paragraph("为进一步提高公文质量，现就有关事项通知如下。"));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: whole.length - 1 }), (length) => {
        assert.match(refusal(whole.slice(0, length)), /不完整或者已经损坏/u);
      }),
    );
  });

  it("names XML that is not well-formed", () => {
    assert.match(refusal(document(`<w:document ${W}><w:body><w:p></w:body></w:document>`)), /损坏/u);
    assert.match(refusal(document(`<w:document ${W}><w:body>&nothing;</w:body></w:document>`)), /损坏/u);
  });

  it("refuses a document type before an entity is looked at", () => {
    const lol = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    assert.match(refusal(document(`<?xml version="1.0"?>${lol}<w:document ${W}><w:body/></w:document>`)), /实体/u);
    const outside = '<!DOCTYPE w SYSTEM "file:///etc/hostname">';
    assert.match(refusal(document(`${outside}<w:document ${W}><w:body/></w:document>`)), /实体/u);
  });

  it("refuses what bursts when it is unpacked, before it is unpacked", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) });
    assert.match(refusal(bomb), /大得异常/u);
    const dense = zipSync({ "word/document.xml": new Uint8Array(8 * 1024 * 1024).fill(0x20) });
    assert.match(refusal(dense), /大得异常/u);
  });

  it("is not led by sizes that are not true", () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The one entry of the directory, whose place the end of the archive tells.
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 1000, true);
    assert.match(refusal(bytes), /不完整或者已经损坏/u);
  });

  it("refuses what nests too deep, and too many parts", () => {
    const deep = `${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`;
    assert.match(refusal(document(`<w:document ${W}><w:body>${deep}</w:body></w:document>`)), /大得异常/u);
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]));
    assert.match(refusal(zipSync(many, { level: 0 })), /大得异常/u);
  });

  it("reads or refuses any bytes, and never fails otherwise", () => {
    const whole = docxFile(paragraph("特此通知。"));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        try {
          readDocx(bytes);
        } catch (error) {
          assert.ok(error instanceof ImportError, String(error));
        }
      }),
    );
  });
});
