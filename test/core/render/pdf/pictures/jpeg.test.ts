import assert from "node:assert/strict";
import { jpegPicture } from "../../../../../src/core/render/pdf/pictures/jpeg";

/** A JPEG file up to its first scan: 8 bits, 300 points wide and 200 high, with so many colours. */
function jpeg(colors: number, { frame = 0xc0, bits = 8, adobe = false, width = 300 } = {}): Uint8Array {
  const mark = adobe ? [0xff, 0xee, 0, 14, ...Buffer.from("Adobe"), 0, 100, 0, 0, 0, 0, 2] : [];
  const parts = Array.from({ length: colors }, (_, index) => [index + 1, 0x11, 0]).flat();
  const head = [0xff, frame, 0, 8 + colors * 3, bits, 0, 200, width >> 8, width & 255, colors, ...parts];
  return new Uint8Array([0xff, 0xd8, ...mark, ...head, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
}

describe("a JPEG picture in a PDF file", () => {
  it("is passed on as it is, in its own colours", () => {
    for (const [colors, name] of [
      [1, "/DeviceGray"],
      [3, "/DeviceRGB"],
      [4, "/DeviceCMYK"],
    ] as const) {
      const bytes = jpeg(colors);
      const picture = jpegPicture(bytes);
      assert.equal(picture?.data, bytes);
      const entries = `/Width 300/Height 200/ColorSpace${name}/BitsPerComponent 8/Filter/DCTDecode`;
      assert.equal(picture?.entries, entries);
    }
  });

  it("reads the four colours of Adobe's programs upside down", () => {
    assert.match(jpegPicture(jpeg(4, { adobe: true }))?.entries ?? "", /\/Decode\[1 0 1 0 1 0 1 0\]/u);
    assert.doesNotMatch(jpegPicture(jpeg(3, { adobe: true }))?.entries ?? "", /Decode\[/u);
  });

  it("may be progressive", () => assert.ok(jpegPicture(jpeg(3, { frame: 0xc2 }))));

  it("is none when readers could not decode it", () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode("<svg/>"),
      jpeg(3, { frame: 0xc3 }),
      jpeg(3, { frame: 0xc9 }),
      jpeg(3, { bits: 12 }),
      jpeg(2),
      jpeg(3, { width: 0 }),
      jpeg(3).slice(0, 8),
    ]) {
      assert.equal(jpegPicture(bytes), undefined);
    }
  });
});
