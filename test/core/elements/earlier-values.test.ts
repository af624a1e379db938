import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { earlierValues } from "../../../src/core/elements/earlier-values";
import { summaryOf } from "../../../src/core/references/draft-summary";

describe("earlierValues", () => {
  it("comes with the most frequent values first, of equals the latest draft's", () => {
    const earlier = ["[甲]", "[乙, 丙]", "丙"].map((organs) =>
      summaryOf(parseDraft(`---\n主送机关: ${organs}\n---\n`)),
    );
    assert.deepEqual(earlierValues(earlier, "主送机关"), ["丙", "甲", "乙"]);
  });
});
