import assert from "node:assert/strict";
import { isGarbled } from "../../../src/extension/diagnostics/garbled";

const read = (hex: string) => new TextDecoder("utf-8").decode(Buffer.from(hex, "hex"));

describe("isGarbled", () => {
  it("knows GBK that was read as UTF-8", () => {
    assert.equal(isGarbled(read("cda8d6aa0ab9abcec4")), true);
  });

  it("takes Chinese text for what it is", () => {
    assert.equal(isGarbled("通知\n公文"), false);
  });

  it("takes one damaged character in a draft for damage", () => {
    assert.equal(isGarbled(`${"公文质量检查".repeat(5)}\uFFFD`), false);
  });

  it("finds nothing wrong with an empty text", () => {
    assert.equal(isGarbled(""), false);
  });
});
