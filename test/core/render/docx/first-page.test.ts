import assert from "node:assert/strict";
import fc from "fast-check";
import { contextOf } from "../../../../src/core/render/docx/context";
import { textShift } from "../../../../src/core/render/docx/first-page";
import { CHARACTER_HEIGHT, LINE_PITCH, TYPE_AREA } from "../../../../src/core/standard/geometry";
import { STANDARD_STYLE } from "../../../../src/core/standard/house-style";
import { MM_PER_POINT } from "../../../../src/core/standard/sizes";

/** As measured: how much lower than ours a word processor sets the first line below a head, and its line in mm. */
const [LOWER, LINE] = [0.7, (579 / 20) * MM_PER_POINT];

/** Whether so many lines fit a page of a word processor, the first of them on that baseline. */
function fits(lines: number, baseline: number): boolean {
  const white = (LINE - CHARACTER_HEIGHT) / 2;
  return baseline + (lines - 1) * LINE + 0.14 * CHARACTER_HEIGHT + white <= TYPE_AREA.bottom;
}

describe("DOCX: the first page", () => {
  it("holds as many lines as ours, wherever its text begins, and moves it by little", () => {
    const context = contextOf([], () => undefined, STANDARD_STYLE);
    fc.assert(
      fc.property(fc.double({ min: 60, max: 250, noNaN: true }), (textBaseline) => {
        const shift = textShift({ ...context, facts: { ...context.facts, textBaseline } }, true);
        const ours = Math.floor((TYPE_AREA.bottom - 0.14 * CHARACTER_HEIGHT - textBaseline) / LINE_PITCH + 0.01) + 1;
        const baseline = textBaseline + LOWER + (shift / 20) * MM_PER_POINT;
        assert.ok(fits(ours, baseline), `${ours} lines from ${textBaseline}`);
        assert.ok(!fits(ours + 1, baseline), `no more from ${textBaseline}`);
        assert.ok(Math.abs(shift) < 200, `${shift}`);
      }),
    );
  });
});
