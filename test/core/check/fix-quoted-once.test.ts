import assert from "node:assert/strict";
import { fixDraft } from "../../../src/core/check/fix-draft";
import { NO_PROFILE } from "../../../src/core/check/office";

describe("fixDraft of a value with items below it", () => {
  for (const value of ["甲: 乙", "“甲”: 乙 # 丙", '"甲": 乙', "https:// 甲: 乙"]) {
    it(`puts it in quotes once: ${value}`, () => {
      const once = fixDraft(`---\n附注: ${value}\n- 汇报\n---\n正文。\n`, NO_PROFILE);
      const twice = fixDraft(once.text, NO_PROFILE);
      assert.equal(twice.text, once.text);
      assert.ok(once.text.length < 60, once.text);
    });
  }
});
