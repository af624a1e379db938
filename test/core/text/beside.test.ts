import assert from "node:assert/strict";
import { Beside } from "../../../src/core/text/beside";

describe("what is kept beside an object", () => {
  it("is kept for that object alone, each keeper's own, whatever the object is", () => {
    const [first, second] = [new Beside<object, string>(), new Beside<object, string>()];
    const objects = [{ name: "甲" }, ["乙"], Object.freeze({ name: "丙" }), new Map()];
    for (const [index, object] of objects.entries()) first.set(object, `第${index}`);
    assert.deepEqual(
      objects.map((object) => [first.get(object), second.get(object)]),
      objects.map((_, index) => [`第${index}`, undefined]),
    );
    assert.equal(first.get({ name: "甲" }), undefined);
  });

  it("is seen by nobody else and goes into no copy", () => {
    const kept = new Beside<object, string>();
    const object = { name: "甲" };
    kept.set(object, "乙");
    assert.deepEqual(object, { name: "甲" });
    assert.deepEqual(Reflect.ownKeys(object), ["name"]);
    assert.equal(kept.get({ ...object }), undefined);
  });
});
