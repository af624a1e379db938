import assert from "node:assert/strict";
import { lookUp } from "../../../src/core/text/lookup";

describe("lookUp", () => {
  it("finds what the table holds and nothing else", () => {
    const table: Readonly<Record<string, number>> = { 甲: 1 };
    assert.equal(lookUp(table, "甲"), 1);
    for (const key of ["乙", "constructor", "__proto__", ""]) assert.equal(lookUp(table, key), undefined);
  });
});
