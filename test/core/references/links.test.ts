import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { linksOf } from "../../../src/core/references/links";

function links(text: string, files: readonly string[] = []): readonly (readonly [string, string])[] {
  return linksOf(parseDraft(text), files).map((link) => [
    text.slice(link.range.start, link.range.end),
    link.kind === "address" ? link.address : link.name,
  ]);
}

describe("linksOf", () => {
  it("finds addresses up to the first character that cannot be in them", () => {
    assert.deepEqual(links("请登录https://www.yunling.example/bg?x=1下载，或者访问www.yunling.example。"), [
      ["https://www.yunling.example/bg?x=1", "https://www.yunling.example/bg?x=1"],
      ["www.yunling.example", "http://www.yunling.example"],
    ]);
    assert.deepEqual(links("(见http://yunling.example/a.)"), [
      ["http://yunling.example/a", "http://yunling.example/a"],
    ]);
  });

  it("finds pictures", () => {
    assert.deepEqual(links("甲。\n\n附件\n乙图\n![流程](图/流程.png)\n"), [["图/流程.png", "图/流程.png"]]);
  });

  it("finds files of the folder by their names", () => {
    assert.deepEqual(links("请填写整改台账.xlsx并报送。", ["整改台账.xlsx", "其他.docx"]), [
      ["整改台账.xlsx", "整改台账.xlsx"],
    ]);
  });
});
