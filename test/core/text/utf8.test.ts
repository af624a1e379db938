import assert from "node:assert/strict";
import fc from "fast-check";
import { utf8 } from "../../../src/core/text/utf8";

describe("utf8", () => {
  it("agrees with another implementation on any text, half surrogate pairs among it", () => {
    const expected = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) =>
        assert.deepEqual(new Uint8Array(utf8(text)), expected(text)),
      ),
    );
    assert.deepEqual(new Uint8Array(utf8("甲\uD800乙\u{20000}é")), expected("甲\uD800乙\u{20000}é"));
  });
});
