import assert from "node:assert/strict";
import { renderPdf } from "../../../../src/core/render/pdf/render-pdf";
import { makeFace, makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page, textItem } from "../items";
import { ReadPdf } from "./read-pdf";

const library = makeLibrary({ fangsong: [makeFace("云岭州商务局公文12")] });
function bytesOf(...lines: readonly string[]): Uint8Array {
  return renderPdf(
    lines.map((line) => page(textItem(line))),
    NO_INFORMATION,
    library,
    () => undefined,
  ).bytes;
}

/** Every stream in the file: pages, fonts, tables of characters. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const pdf = new ReadPdf(bytes);
  const all = Array.from({ length: pdf.count }, (_, index) => pdf.object(index + 1).stream);
  return all.filter((stream) => stream.length > 0).map((stream) => Buffer.from(stream).toString("latin1"));
}

describe("a PDF that is made again", () => {
  it("is the same whatever was made in between", () => {
    const before = bytesOf("云岭州1", "商务局");
    bytesOf("公文2", "云岭州1");
    bytesOf("云岭州1", "堃");
    assert.deepEqual(bytesOf("云岭州1", "商务局"), before);
  });

  it("changes only the page that an edit changes when no new character comes in", () => {
    const before = streamsOf(bytesOf("云岭州商务局", "公文12"));
    const after = streamsOf(bytesOf("局务商州岭云", "公文12"));
    assert.equal(after.length, before.length);
    assert.equal(after.filter((stream) => !before.includes(stream)).length, 1);
  });

  it("has other fonts, and so other names for them, when a new character comes in", () => {
    const nameOf = (bytes: Uint8Array) => /\/FontName\/(\w+\+\w+)/u.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    assert.notEqual(nameOf(bytesOf("云岭")), nameOf(bytesOf("云岭州")));
    assert.equal(nameOf(bytesOf("云岭")), nameOf(bytesOf("岭云")));
  });
});
