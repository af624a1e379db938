import assert from "node:assert/strict";
import { centredIndent } from "../../../../src/core/render/docx/centred-lines";
import { draftOf, openDocx, paragraphOf } from "./open-docx";

describe("DOCX: lines in the middle", () => {
  it("reach into both margins alike where LibreOffice adds white that they have no room for", () => {
    // Ten characters of 40 pt, three digits of 20: 460 of 443 pt, and two gaps of 8.
    const { indent } = centredIndent(["云岭州人民政府令第242号"], 40);
    assert.equal(indent?.left, indent?.right);
    assert.ok((indent?.left ?? 0) <= -(460 + 16 - 443.15) * 10, `${indent?.left}`);
    assert.deepEqual(centredIndent(["云岭州人民政府令"], 55), {});
    assert.deepEqual(centredIndent(["关于2026年工作的通知"], 22), {});
  });

  it("are the mark of an order, and what stands on one line in a cell", () => {
    const order = openDocx(draftOf(["文种: 命令", "发文机关标志: 云岭州人民政府令第242号"], "正文。"));
    assert.match(paragraphOf(order, "IssuerMark"), /<w:ind w:left="-\d+" w:right="-\d+"\/>/u);
    const table = `| 时限 | ${"内容".repeat(20)} |\n| :-: | --- |\n| 7月10日 | ${"内容".repeat(200)} |`;
    const cells = openDocx(draftOf(["文种: 通知"], table)).paragraphs.filter(({ style }) => style.startsWith("Table"));
    assert.match(cells.find(({ text }) => text === "7月10日")?.xml ?? "", /<w:ind w:left="-\d+" w:right="-\d+"\/>/u);
    assert.ok(cells.filter(({ text }) => text !== "7月10日").every(({ xml }) => !xml.includes("<w:ind ")));
  });
});
