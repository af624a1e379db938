import assert from "node:assert/strict";
import { SNIPPET_GROUPS } from "../../../src/core/assist/snippets";
import { FACTS, labels, offered } from "./at-cursor";

const snippets = (marked: string) => labels(marked, FACTS, "snippet");

describe("suggestions: passages", () => {
  it("are those of the text in the text, those of the front matter in it, a whole one before all text", () => {
    assert.ok(snippets("---\n标题: 甲\n---\n¦\n").includes("表格"));
    assert.ok(!snippets("---\n标题: 甲\n---\n¦\n").includes("印发"));
    assert.ok(snippets("---\n标题: 甲\n¦\n---\n").includes("印发"));
    assert.ok(!snippets("---\n标题: 甲\n印发机关: 乙\n¦\n---\n").includes("印发"));
    assert.ok(snippets("¦").includes("文件要素"));
    assert.ok(!snippets("甲。\n¦").includes("文件要素"));
  });

  it("are those that fit the kind and direction, those made for it first", () => {
    const found = snippets("---\n文种: 请示\n---\n¦\n");
    assert.deepEqual(found.slice(0, 3), ["请示开头", "请示结语", "请示三个部分"]);
    assert.ok(!found.includes("批复开头"));
    assert.ok(found.includes("一是二是三是"));
    assert.ok(!snippets("---\n文种: 意见\n签发人: 甲\n---\n¦\n").includes("下行意见结语"));
  });

  it("stand in place of the letters that were typed", () => {
    const [first] = offered("---\n文种: 通知\n---\n正文。tzjy¦", FACTS, "snippet");
    assert.deepEqual(first?.range, { start: 18, end: 22 });
  });

  it("are none while words of the text are typed", () => {
    for (const words of ["各单位¦", "方案A¦", "GDP¦", "2026¦", "Apple¦", "一是"]) {
      const marked = `---\n文种: 通知\n---\n${words.includes("¦") ? words : `${words}¦`}`;
      assert.deepEqual(snippets(marked), [], words);
    }
  });

  it("may be followed by the office's own", () => {
    const own = {
      name: "本单位",
      snippets: [{ name: "值班", prefix: "zb", body: "值班电话：8801226。", description: "值班电话" }],
    };
    const found = labels("甲。\n¦", { ...FACTS, snippets: [...SNIPPET_GROUPS, own] }, "snippet");
    assert.equal(found.at(-1), "值班");
  });
});
