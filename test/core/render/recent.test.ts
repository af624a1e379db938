import assert from "node:assert/strict";
import { Recent } from "../../../src/core/render/recent";

describe("what was used last", () => {
  it("is made once while it is remembered, and forgotten when it was unused longest", () => {
    const made: string[] = [];
    const recent = new Recent<string, string>(2);
    const get = (key: string) =>
      recent.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    assert.deepEqual(["a", "b", "a", "c", "a", "b"].map(get), ["A", "B", "A", "C", "A", "B"]);
    assert.deepEqual(made, ["a", "b", "c", "b"]);
  });

  it("weighs what it keeps, and keeps nothing that is too heavy alone", () => {
    let made = 0;
    const recent = new Recent<string, number>(5, (key) => key.length);
    const get = (key: string) => recent.get(key, () => ++made);
    assert.deepEqual(["abc", "de", "abc", "de"].map(get), [1, 2, 1, 2]);
    assert.deepEqual(["abcdef", "abcdef", "abc"].map(get), [3, 4, 5]);
  });

  it("remembers that there is nothing", () => {
    let made = 0;
    const recent = new Recent<string, undefined>(2);
    const get = () => recent.get("a", () => void made++);
    get();
    get();
    assert.equal(made, 1);
  });
});
