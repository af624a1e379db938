import assert from "node:assert/strict";
import fc from "fast-check";
import type { Points } from "../../../../src/core/render/fonts/truetype/contours";
import {
  boundsIn,
  withoutInstructions,
  writeGlyph,
} from "../../../../src/core/render/fonts/truetype/glyph-description";
import { readSimpleGlyph } from "../../../../src/core/render/fonts/truetype/glyph-points";

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function read(description: Uint8Array): readonly Points[] {
  return readSimpleGlyph(viewOf(description), viewOf(description).getInt16(0));
}

/** The description with instructions in it, flags that stand for several points, and filling behind. */
function asFontsHaveIt(description: Uint8Array, instructions: number): Uint8Array {
  const at = 10 + viewOf(description).getInt16(0) * 2;
  return Uint8Array.from([
    ...description.subarray(0, at),
    instructions >> 8,
    instructions & 0xff,
    ...Array.from({ length: instructions }, () => 0xb0),
    ...description.subarray(at + 2),
    0,
    0,
  ]);
}

const coordinate = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -9000, max: 9000 }));
const points: fc.Arbitrary<Points> = fc
  .array(fc.tuple(coordinate, coordinate, fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((all) => ({ xs: all.map(([x]) => x), ys: all.map(([, y]) => y), isOn: all.map(([, , on]) => on) }));
const contours = fc.array(points, { minLength: 1, maxLength: 5 });

describe("the description of a glyph", () => {
  it("is read as the points that it was written of", () => {
    fc.assert(
      fc.property(contours, (all) => {
        assert.deepEqual(read(writeGlyph(all)), all);
      }),
    );
  });

  it("names the bounds of its points, in whole units", () => {
    const description = writeGlyph([{ xs: [10.4, 500.6, -3], ys: [0, -120.2, 880], isOn: [true, false, true] }]);
    assert.deepEqual(boundsIn(description), { left: -3, bottom: -120, right: 501, top: 880 });
  });

  it("is empty without points, and then without bounds", () => {
    assert.equal(writeGlyph([]).length, 0);
    assert.equal(boundsIn(new Uint8Array()), undefined);
    assert.equal(boundsIn(writeGlyph([{ xs: [5], ys: [5], isOn: [true] }])), undefined);
  });

  it("loses its instructions and what stands behind it, and nothing else", () => {
    fc.assert(
      fc.property(contours, fc.nat({ max: 300 }), (all, instructions) => {
        const description = writeGlyph(all);
        assert.deepEqual(withoutInstructions(viewOf(asFontsHaveIt(description, instructions))), description);
      }),
    );
  });

  it("is read with flags that stand for several points", () => {
    // A square of four points: one flag, repeated three times, for two bytes of x and no y.
    const head = [0, 1, 0, 0, 0, 0, 0, 9, 0, 0, 0, 3];
    const square = Uint8Array.from([...head, 0, 0, 0x29, 3, 0, 1, 0, 2, 0, 3, 0, 3]);
    assert.deepEqual(read(withoutInstructions(viewOf(square))), [
      { xs: [1, 3, 6, 9], ys: [0, 0, 0, 0], isOn: [true, true, true, true] },
    ]);
  });

  it("is refused when it is not all there", () => {
    const whole = writeGlyph([{ xs: [0, 900, 20], ys: [0, 7, 880], isOn: [true, true, true] }]);
    for (let length = 0; length < whole.length; length++) {
      assert.throws(() => withoutInstructions(viewOf(whole.slice(0, length))), RangeError, `${length}`);
    }
  });
});
