import assert from "node:assert/strict";
import { joins } from "../../../src/core/render/joining";

describe("dashes", () => {
  const joining = (text: string) =>
    [...text].map((_, index, characters) => (joins(characters, index) ? "+" : ".")).join("");

  it("join in a row and stand apart alone", () => {
    assert.equal(joining("云——岭—2012"), ".++......");
    assert.equal(joining("——"), "++");
    assert.equal(joining("—"), ".");
    assert.equal(joining("──一"), "++.");
  });
});
