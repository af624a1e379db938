import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/core/text/sha256";

/** Node's own, which shares nothing with ours. */
const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it("hashes as the standard's example says", () => {
    assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("agrees with another implementation on any text, half surrogate pairs among it", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === expected(text)));
    assert.equal(sha256("甲\uD800乙"), expected("甲\uD800乙"));
  });

  it("agrees at every length around the ends of a block, and on long texts", () => {
    for (let length = 0; length < 140; length++) assert.equal(sha256("x".repeat(length)), expected("x".repeat(length)));
    const long = "为进一步提高公文质量，现就有关事项通知如下。𠀀\n".repeat(20_000);
    assert.equal(sha256(long), expected(long));
  });
});
