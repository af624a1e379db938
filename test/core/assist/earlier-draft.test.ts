import assert from "node:assert/strict";
import { earlierDraft, earlierValues } from "../../../src/core/assist/earlier-draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";

const of = (head: string) => earlierDraft(parseDraft(`---\n${head}\n---\n正文。\n`));

describe("what earlier drafts tell", () => {
  it("is their title, number and organs", () => {
    const told = of("文种: 通知\n标题: 关于甲的通知\n发文字号: 云商发〔2026〕1号\n主送机关: [甲, 乙]");
    assert.deepEqual([told.kind, told.title, told.number], ["通知", "关于甲的通知", "云商发〔2026〕1号"]);
    assert.deepEqual(told.values.主送机关, ["甲", "乙"]);
    assert.equal(earlierDraft(parseDraft("# 关于甲的通知\n正文。\n")).title, "关于甲的通知");
  });

  it("is nothing where places are still to be filled", () => {
    const told = of("标题: 关于【事由】的通知\n发文字号: 【机关代字】〔2026〕1号\n主送机关: [【主送机关】, 甲]");
    assert.deepEqual([told.title, told.number, told.values.主送机关], [undefined, undefined, ["甲"]]);
    assert.deepEqual(earlierDraft(parseDraft("")).values.主送机关, []);
  });

  it("comes with the most frequent values first, of equals the latest draft's", () => {
    const earlier = [of("主送机关: [甲]"), of("主送机关: [乙, 丙]"), of("主送机关: 丙")];
    assert.deepEqual(earlierValues(earlier, "主送机关"), ["丙", "甲", "乙"]);
  });
});
