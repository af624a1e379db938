import assert from "node:assert/strict";
import { xmlText } from "../../../src/core/render/xml-text";

describe("text for XML", () => {
  const cases: readonly [string, string][] = [
    ["云商发〔2026〕12号", "云商发〔2026〕12号"],
    ["a\tb\r\nc\u2028d", "a b  c d"],
    ["a\u0000b\u001Bc\u0085d", "a\uFFFDb\uFFFDc d"],
    ["\uD842\uDFB7", "\uD842\uDFB7"],
    ["x\uD800y\uDC00", "x\uFFFDy\uFFFD"],
    ["\uFFFE\uFFFF", "\uFFFD\uFFFD"],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(xmlText(text), expected));
  }
});
