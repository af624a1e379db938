import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { selectionsAt } from "../../../src/core/outline/selection";
import { contains } from "../../../src/core/text/range";
import { editsOf, tokens } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";

/** What is selected around the bar, from the smallest to the whole. */
function selections(marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return selectionsAt(parseDraft(text), offset).map(({ start, end }) => text.slice(start, end));
}

describe("selectionsAt", () => {
  it("grows from the word to the clause, the sentence, the line, the levels, the text and everything", () => {
    const lines = [
      "---",
      "标题: 甲",
      "---",
      "一、总体要求",
      "（一）加强领导。各单位要认|真组织，务求实效。",
      "二、附则",
      "",
    ];
    const line = "（一）加强领导。各单位要认真组织，务求实效。";
    assert.deepEqual(selections(lines.join("\n")), [
      "认真",
      "各单位要认真组织",
      "各单位要认真组织，务求实效。",
      "加强领导。各单位要认真组织，务求实效。",
      line,
      `${line}\n`,
      `一、总体要求\n${line}\n`,
      `一、总体要求\n${line}\n二、附则`,
      lines.join("\n").replace("|", ""),
    ]);
  });

  it("takes what stands between marks, and then the marks too", () => {
    const found = selections("根据《公文|处理办法》（试行）办理。");
    assert.ok(found.includes("公文处理办法"));
    assert.ok(found.indexOf("公文处理办法") < found.indexOf("《公文处理办法》"));
    assert.ok(found.indexOf("《公文处理办法》") < found.indexOf("根据《公文处理办法》（试行）办理。"));
  });

  it("grows from a value to its element, all elements, everything", () => {
    const text = "---\n主送机关: [甲|局, 乙局]\n文种: 通知\n---\n正文。\n";
    assert.deepEqual(selections(text).slice(-6), [
      "甲局",
      "[甲局, 乙局]",
      "主送机关: [甲局, 乙局]",
      "主送机关: [甲局, 乙局]\n文种: 通知\n",
      "---\n主送机关: [甲局, 乙局]\n文种: 通知\n---",
      text.replace("|", ""),
    ]);
  });

  it("grows from a cell to its row, the table, the attachment", () => {
    const table = "| 序号 | 名称 |\n| --- | --- |\n| 1 | 办公桌 |";
    const text = `甲。\n\n附件\n乙表\n${table}\n`;
    const found = selectionsAt(parseDraft(text), text.indexOf("公桌")).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found.slice(-4), ["| 1 | 办公桌 |", table, `附件\n乙表\n${table}`, text]);
  });

  it("holds whatever the draft is: each range is within the next, the last is everything", () => {
    const drafts = fc.oneof(tokens, editsOf(SAMPLE));
    fc.assert(
      fc.property(drafts, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
        const offset = Math.floor(at * text.length);
        const ranges = selectionsAt(parseDraft(text), offset);
        ranges.forEach((inner, index) => {
          assert.ok(inner.start <= offset && offset <= inner.end);
          const outer = ranges[index + 1];
          if (outer) assert.ok(contains(outer, inner) && outer.end - outer.start > inner.end - inner.start);
        });
        assert.deepEqual(ranges.at(-1), text === "" ? undefined : { start: 0, end: text.length });
      }),
    );
  });
});
