import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, conflicts, type TextEdit } from "../../../src/core/text/edit";
import { EditSet } from "../../../src/core/text/edit-set";

const edit = (start: number, end: number, newText = "x"): TextEdit => ({ range: { start, end }, newText });

describe("EditSet", () => {
  it("keeps edits in the order of the text", () => {
    const set = new EditSet();
    assert.ok(set.addAll([edit(5, 6), edit(1, 2)]));
    assert.ok(set.addAll([edit(3, 4)]));
    assert.deepEqual(
      set.edits.map(({ range }) => range.start),
      [1, 3, 5],
    );
  });

  it("takes all edits of a group or none", () => {
    const set = new EditSet();
    set.addAll([edit(4, 6)]);
    assert.equal(set.addAll([edit(0, 1), edit(5, 7)]), false);
    assert.equal(set.addAll([edit(0, 2), edit(1, 3)]), false);
    assert.equal(set.edits.length, 1);
  });

  it("agrees with what can be applied at once", () => {
    const group = fc.array(
      fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => edit(start, start + length)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const set = new EditSet();
        const taken: TextEdit[] = [];
        for (const edits of groups) {
          const fits = edits.every((one, index) =>
            [...taken, ...edits.slice(0, index)].every((other) => !conflicts(one, other)),
          );
          assert.equal(set.addAll(edits), fits);
          if (fits) taken.push(...edits);
        }
        assert.equal(set.edits.length, taken.length);
        applyEdits("0".repeat(30), set.edits);
      }),
    );
  });
});
