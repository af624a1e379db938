import assert from "node:assert/strict";
import fc from "fast-check";
import { base64 } from "../../../src/core/render/base64";

describe("Base64", () => {
  it("is what Node writes, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => assert.equal(base64(bytes), Buffer.from(bytes).toString("base64"))),
    );
  });
});
