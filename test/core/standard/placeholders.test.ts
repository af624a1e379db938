import assert from "node:assert/strict";
import { blanksIn, hasPlaceholder, placeholdersIn } from "../../../src/core/standard/placeholders";

const wordsOf = (text: string, find: typeof placeholdersIn) => find(text).map(({ from, to }) => text.slice(from, to));

describe("placeholders", () => {
  it("are the places to fill", () => {
    const text = "关于【事由】的{{文种}}，云商发〔20××〕×号，TODO，【附件】";
    assert.deepEqual(wordsOf(text, placeholdersIn), ["【事由】", "{{文种}}", "〔20××〕×号", "TODO", "【附件】"]);
  });

  it("are no brackets around years and headings", () => {
    assert.deepEqual(wordsOf("云商发【2026】12号，【附录一】，【表 2】，〔2026〕12号", placeholdersIn), []);
  });

  it("may be blanks", () => {
    assert.deepEqual(wordsOf("××县XXX，×年，____，3×4，XL，XX9", blanksIn), ["××", "XXX", "×", "____"]);
    assert.deepEqual(wordsOf("〔20××〕×号和【××】", blanksIn), []);
  });

  it("of either sort", () => {
    assert.ok(hasPlaceholder("【事由】") && hasPlaceholder("××县") && !hasPlaceholder("长3×4米"));
  });
});
