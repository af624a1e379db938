import assert from "node:assert/strict";
import { boundsOf, outlineOf } from "../../../../src/core/render/fonts/outline";

describe("an outline", () => {
  it("turns quadratic curves into cubic ones that equal them", () => {
    const outline = outlineOf([
      { command: "moveTo", args: [0, 0] },
      { command: "quadraticCurveTo", args: [30, 60, 90, 0] },
      { command: "closePath", args: [] },
    ]);
    assert.deepEqual(outline, [{ start: [0, 0], segments: [[20, 40, 50, 40, 90, 0]] }]);
  });

  it("drops contours without ink and begins one where a font forgot to", () => {
    const outline = outlineOf([
      { command: "lineTo", args: [1, 2] },
      { command: "lineTo", args: [3, 4] },
      { command: "moveTo", args: [9, 9] },
      { command: "closePath", args: [] },
    ]);
    assert.deepEqual(outline, [{ start: [1, 2], segments: [[3, 4]] }]);
  });

  it("has no bounds without points", () => {
    assert.equal(boundsOf([]), undefined);
    assert.deepEqual(boundsOf([{ start: [5, 6], segments: [[-1, 9]] }]), { left: -1, bottom: 6, right: 5, top: 9 });
  });
});
