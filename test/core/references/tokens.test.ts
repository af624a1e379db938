import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { tokensOf } from "../../../src/core/references/tokens";
import { editsOf } from "../draft/arbitraries";
import { NAMING } from "./sample";

describe("tokensOf", () => {
  it("names organs, citations and mentions of attachments", () => {
    const body = NAMING.slice(NAMING.indexOf("根据"), NAMING.indexOf("\n\n附件1"));
    const found = tokensOf(parseDraft(NAMING))
      .map(({ range: { start, end }, type }) => `${type} ${NAMING.slice(start, end)}`)
      .filter((token) => body.includes(token.split(" ")[1] ?? ""));
    assert.ok(found.includes("citation 《云江省商务厅关于加强公文管理的通知》（云商厅发〔2026〕3号）"));
    assert.ok(found.includes("citation 云政发〔2025〕8号"));
    assert.ok(found.includes("attachment 公文质量检查表") && found.includes("attachment 附件1"));
    assert.ok(!found.includes("citation 《公文质量检查表》"));
    assert.ok(found.includes("organ 云岭州财政局"));
  });

  it("come in the order of the text, apart from each other, each on one line", () => {
    fc.assert(
      fc.property(editsOf(NAMING), (text) => {
        let last = 0;
        for (const { range } of tokensOf(parseDraft(text))) {
          assert.ok(range.start >= last && range.end > range.start);
          assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/u);
          last = range.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
