import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { summaryOf } from "../../../src/core/references/draft-summary";
import { NAMING } from "./sample";

const of = (head: string) => summaryOf(parseDraft(`---\n${head}\n---\n正文。\n`));

describe("summaryOf", () => {
  it("tells number, title, organs and citations, and where they stand", () => {
    const { number, title, values, citations } = summaryOf(parseDraft(NAMING));
    assert.equal(number?.text, "云商发〔2026〕12号");
    assert.deepEqual(number.place.start, { line: 4, character: 6 });
    assert.equal(title?.text, "云岭州商务局关于开展公文质量检查的通知");
    assert.ok(Object.values(values).flat().includes("云岭州财政局"));
    assert.equal(citations[0]?.number, "云商厅发〔2026〕3号");
    assert.equal(summaryOf(parseDraft("# 关于甲的通知\n正文。\n")).title?.text, "关于甲的通知");
  });

  it("tells nothing of places that are still to be filled in", () => {
    const told = of("标题: 关于【事由】的通知\n发文字号: 【机关代字】〔2026〕1号\n主送机关: [【主送机关】, 甲]");
    assert.deepEqual([told.title, told.number, told.values.主送机关], [undefined, undefined, ["甲"]]);
    assert.deepEqual(of("").values.主送机关, []);
  });
});
