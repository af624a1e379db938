import assert from "node:assert/strict";
import { decodeName } from "../../../../src/node/fonts/decode-name";

describe("a name in a font", () => {
  const gbk = Uint8Array.from([0xb7, 0xc2, 0xcb, 0xce, 0x5f, 0x47, 0x42]); // 仿宋_GB

  it("is UTF-16 for Unicode and Windows", () => {
    const bytes = Uint8Array.from([0x4e, 0xff, 0x5b, 0x8b]);
    for (const [platform, encoding] of [
      [0, 3],
      [3, 1],
      [3, 10],
    ] as const) {
      assert.equal(decodeName(platform, encoding, bytes), "仿宋");
    }
  });

  it("is GBK in old Chinese fonts, with a zero before each Latin letter", () => {
    assert.equal(decodeName(3, 3, Uint8Array.from([0xb7, 0xc2, 0xcb, 0xce, 0, 0x5f, 0, 0x47, 0, 0x42])), "仿宋_GB");
    assert.equal(decodeName(1, 25, gbk), "仿宋_GB");
  });

  it("is Latin on the Macintosh", () => assert.equal(decodeName(1, 0, Buffer.from("SimHei ")), "SimHei"));

  it("is unknown in other encodings", () => assert.equal(decodeName(3, 5, gbk), undefined));
});
