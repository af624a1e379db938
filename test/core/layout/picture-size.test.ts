import assert from "node:assert/strict";
import fc from "fast-check";
import { readPictureSize } from "../../../src/core/layout/picture-size";
import { jpegHead, pngHead } from "./pictures";

describe("a picture's size", () => {
  it("PNG", () => assert.deepEqual(readPictureSize(pngHead(640, 480)), { format: "png", width: 640, height: 480 }));

  it("JPEG, progressive, behind other segments", () => {
    assert.deepEqual(readPictureSize(jpegHead(1024, 300)), { format: "jpeg", width: 1024, height: 300 });
  });

  it("reads a view into a larger buffer", () => {
    const buffer = Buffer.concat([Buffer.from("before"), pngHead(3, 4)]);
    assert.equal(readPictureSize(buffer.subarray(6))?.height, 4);
  });

  it("is unknown for other files, broken ones and empty pictures", () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode("<svg/>"),
      pngHead(0, 5),
      pngHead(1, 1).slice(0, 20),
    ]) {
      assert.equal(readPictureSize(bytes), undefined);
    }
  });

  it("never fails, whatever follows a JPEG's first bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        const size = readPictureSize(new Uint8Array([0xff, 0xd8, 0xff, ...tail]));
        assert.ok(size === undefined || size.width > 0);
      }),
    );
  });
});
