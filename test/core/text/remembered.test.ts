import assert from "node:assert/strict";
import { remembered } from "../../../src/core/text/remembered";

describe("remembered", () => {
  it("works out a result once for the same texts, none included", () => {
    let asked = 0;
    const joined = remembered(10, (texts: readonly string[], between: string) => {
      asked++;
      return texts.length === 0 ? undefined : texts.join(between);
    });
    const results = [joined([], ""), joined([], ""), joined(["a", "b"], ","), joined(["a", "b"], ",")];
    assert.deepEqual(results, [undefined, undefined, "a,b", "a,b"]);
    assert.equal(asked, 2);
  });

  it("takes no texts for others that look like them when they are joined", () => {
    const parts = remembered(10, (texts: readonly string[], more: string) => [...texts, more]);
    assert.deepEqual(parts(["a", "b"], "c"), ["a", "b", "c"]);
    assert.deepEqual(parts(["a"], "b,c"), ["a", "b,c"]);
    assert.deepEqual(parts(['a","b'], "c"), ['a","b', "c"]);
  });

  it("keeps no more than it is to keep", () => {
    const asked: string[] = [];
    const same = remembered(2, (text: string) => {
      asked.push(text);
      return text;
    });
    for (const text of ["a", "b", "a", "c", "c", "a"]) assert.equal(same(text), text);
    assert.deepEqual(asked, ["a", "b", "c", "a"]);
  });
});
