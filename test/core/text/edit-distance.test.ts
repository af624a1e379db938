import assert from "node:assert/strict";
import fc from "fast-check";
import { editDistance, nearest } from "../../../src/core/text/edit-distance";

describe("editDistance", () => {
  const cases: readonly (readonly [a: string, b: string, distance: number])[] = [
    ["成文日期", "成文日期", 0],
    ["成文日期", "成文时间", 2],
    ["抄送", "抄送机关", 2],
    ["", "标题", 2],
  ];
  for (const [a, b, distance] of cases) it(`${a} – ${b}`, () => assert.equal(editDistance(a, b), distance));

  it("is the same both ways and no more than the longer length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
        assert.equal(editDistance(a, b) === 0, a === b);
      }),
    );
  });
});

describe("nearest", () => {
  const names = ["成文日期", "印发日期", "标题"];

  it("finds the word that was meant", () => {
    assert.equal(nearest("成文日", names), "成文日期");
    assert.equal(nearest("印发日朝", names), "印发日期");
  });

  it("finds nothing that is only as good as any other word", () => {
    assert.equal(nearest("备忘", names), undefined);
    assert.equal(nearest("成".repeat(50), names), undefined);
  });
});
