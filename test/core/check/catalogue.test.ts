import assert from "node:assert/strict";
import { RULES } from "../../../src/core/check/registry";
import { CATALOGUE } from "./catalogue";

describe("the catalogue of what reviewers look for", () => {
  it("names rules that there are", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = Object.values(CATALOGUE).flatMap((entry) => ("notChecked" in entry ? [] : entry));
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });
});
