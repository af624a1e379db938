import assert from "node:assert/strict";
import { allLines, draftOf, middleOf, pagesOf } from "../placed";

/** The title's lines on the pages. */
function titleLines(value: string) {
  return allLines(pagesOf(draftOf({ 标题: value }, "正文。"))).filter(({ items }) => items[0]?.element === "标题");
}

describe("a title on the page", () => {
  it("keeps the line breaks of the writer", () => {
    const lines = titleLines("|\n  云岭州商务局\n  关于印发公文处理办法的\n  通知");
    assert.deepEqual(
      lines.map((line) => line.text),
      ["云岭州商务局", "关于印发公文处理办法的", "通知"],
    );
  });

  it("is broken further where a line of the writer is too long", () => {
    const lines = titleLines("|\n  云岭州商务局\n  关于加快推进县域商业体系建设促进农村消费和农产品流通的通知");
    assert.equal(lines[0]?.text, "云岭州商务局");
    assert.equal(lines.length, 3);
  });

  it("stands in the middle without the white between two organs at a line's end", () => {
    const lines = titleLines("云岭州人民政府办公室　云岭州发展和改革委员会关于公布重点项目名单的通知");
    assert.ok(lines.length > 1);
    for (const line of lines) {
      assert.equal(line.text, line.text.trim());
      assert.ok(Math.abs(middleOf(line) - 106) < 0.01);
    }
  });

  it("points to the words that each line shows", () => {
    const draft = draftOf({ 标题: "云岭州商务局关于召开全州商务系统公文处理工作培训会的通知" }, "正文。");
    const items = pagesOf(draft).flatMap((page) => page.items);
    const shown = items.flatMap((item) =>
      item.type === "text" && item.element === "标题"
        ? [[item.text, draft.slice(item.range?.start, item.range?.end)]]
        : [],
    );
    assert.equal(shown.length, 2);
    for (const [text, source] of shown) assert.equal(text, source);
  });

  it("may be a Markdown heading", () => {
    const lines = allLines(pagesOf("# 公文处理办法\n正文。")).map((line) => [line.text, line.size]);
    assert.deepEqual(lines[0], ["公文处理办法", 22]);
  });
});
