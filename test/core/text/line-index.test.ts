import assert from "node:assert/strict";
import fc from "fast-check";
import { LineIndex } from "../../../src/core/text/line-index";

describe("LineIndex", () => {
  it("an empty text has one line", () => {
    const index = new LineIndex("");
    assert.equal(index.lineCount, 1);
    assert.deepEqual(index.positionAt(5), { line: 0, character: 0 });
  });

  it("lines end at each kind of line break", () => {
    const index = new LineIndex("甲\n乙\r\n丙\r丁\r\r\n");
    assert.equal(index.lineCount, 6);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((line) => index.lineStart(line)),
      [0, 2, 5, 7, 9, 11, 11],
    );
  });

  it("counts UTF-16 units and clamps", () => {
    const index = new LineIndex("𠮷a\nb");
    assert.deepEqual(index.positionAt(2), { line: 0, character: 2 });
    assert.deepEqual(index.positionAt(4), { line: 1, character: 0 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 });
  });

  it("a position leads back to its offset", () => {
    const text = fc
      .array(fc.constantFrom("甲", "𠮷", "\n", "\r", "\r\n", " "), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.nat(60), (source, at) => {
        const index = new LineIndex(source);
        const offset = Math.min(at, source.length);
        const { line, character } = index.positionAt(offset);
        assert.equal(index.lineStart(line) + character, offset);
        assert.ok(line < index.lineCount && character >= 0);
        assert.equal(index.lineCount, source.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
