import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, conflicts, type TextEdit } from "../../../src/core/text/edit";

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

describe("applyEdits", () => {
  const cases: readonly (readonly [string, readonly TextEdit[], string])[] = [
    ["none", [], "甲乙丙"],
    ["a replacement", [edit(1, 2, "X")], "甲X丙"],
    ["inserts at both ends", [edit(3, 3, "»"), edit(0, 0, "«")], "«甲乙丙»"],
    ["neighbours", [edit(1, 2, "b"), edit(0, 1, "a"), edit(2, 3, "")], "ab"],
    ["an insert behind a replacement", [edit(0, 1, "a"), edit(1, 1, "+")], "a+乙丙"],
  ];
  for (const [name, edits, expected] of cases) {
    it(name, () => assert.equal(applyEdits("甲乙丙", edits), expected));
  }

  it("refuses what overlaps or inserts at one place", () => {
    for (const pair of [
      [edit(0, 2, ""), edit(1, 3, "")],
      [edit(1, 1, "a"), edit(1, 1, "b")],
      [edit(0, 3, ""), edit(1, 1, "b")],
    ]) {
      assert.throws(() => applyEdits("甲乙丙", pair), RangeError);
    }
  });

  it("the order of the edits does not matter", () => {
    const single = fc.tuple(fc.nat(10), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(single, { maxLength: 5 }), (all) => {
        const edits: TextEdit[] = [];
        for (const [start, length, newText] of all) {
          const next = edit(start, Math.min(10, start + length), newText);
          if (!edits.some((other) => conflicts(other, next))) edits.push(next);
        }
        assert.equal(applyEdits("0123456789", edits), applyEdits("0123456789", [...edits].reverse()));
      }),
    );
  });
});
