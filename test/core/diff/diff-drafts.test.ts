import assert from "node:assert/strict";
import fc from "fast-check";
import { diffDrafts, isUnchanged } from "../../../src/core/diff/diff-drafts";
import type { DraftDifference, Line, Piece } from "../../../src/core/diff/draft-difference";
import { partsOf } from "../../../src/core/diff/draft-parts";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { editsOf, tokens } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";

function diff(before: string, after: string): DraftDifference {
  return diffDrafts(parseDraft(before), parseDraft(after));
}

/** `[-out-]{+in+}`. */
function marked(pieces: readonly Piece[]): string {
  const form = { kept: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return pieces.map(({ text, change }) => form[change][0] + text + form[change][1]).join("");
}

/** The lines of the text that are not as they were. */
function changes({ blocks }: DraftDifference): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.state === "kept") return [];
    if (block.type !== "table") return [`${block.state} ${block.type}: ${marked(block.pieces)}`];
    return block.rows
      .filter(({ state }) => state !== "kept")
      .map(({ state, cells }) => `${state} row: ${cells.map(({ pieces }) => marked(pieces)).join("|")}`);
  });
}

function elements({ elements: all }: DraftDifference): readonly string[] {
  return all
    .filter(({ state }) => state !== "kept")
    .map(({ key, state, values }) => `${state} ${key}: ${values.map(({ pieces }) => marked(pieces)).join("；")}`);
}

describe("what became of a draft", () => {
  it("is told word by word", () => {
    assert.deepEqual(
      changes(diff("为进一步提高公文质量，请于8月4日前报送。\n甲。", "为切实提高公文质量，请于8月14日前报送。\n甲。")),
      ["changed paragraph: 为[-进一步-]{+切实+}提高公文质量，请于8月[-4-]{+14+}日前报送。"],
    );
  });

  it("names lines that came in and lines that are gone", () => {
    assert.deepEqual(
      changes(diff("第一段的话。\n要删去的这一段。\n第三段。", "第一段的话。\n第三段。\n新来的一段文字。")),
      ["removed paragraph: [-要删去的这一段。-]", "added paragraph: {+新来的一段文字。+}"],
    );
  });

  it("tells text that became a heading, and emphasis", () => {
    assert.deepEqual(changes(diff("检查范围", "一、检查范围")), ["changed heading: {+一、+}检查范围"]);
    assert.deepEqual(changes(diff("各单位要高度重视。", "各单位要**高度重视**。")), [
      "changed paragraph: 各单位要[-高度重视-]{+高度重视+}。",
    ]);
  });

  it("compares tables row by row and cell by cell", () => {
    const table = (...rows: readonly string[]) => ["| 序号 | 项目 |", "| --- | --- |", ...rows].join("\n");
    assert.deepEqual(
      changes(diff(table("| 1 | 标题 |", "| 2 | 落款 |"), table("| 1 | 标题和文号 |", "| 3 | 版记 |"))),
      ["changed row: 1|标题{+和文号+}", "removed row: [-2-]|[-落款-]", "added row: {+3+}|{+版记+}"],
    );
  });

  it("shows a table of other columns as another table", () => {
    const before = "| 序号 | 项目 |\n| --- | --- |\n| 1 | 标题 |";
    const after = "| 序号 | 项目 | 结果 |\n| --- | --- | --- |\n| 1 | 标题 | 好 |";
    const states = diff(before, after).blocks.map(({ type, state }) => `${state} ${type}`);
    assert.deepEqual(states, ["removed table", "added table"]);
  });

  it("tells what became of each element, wherever its key stands", () => {
    const before = "---\n密级: 秘密\n文种: 通知\n标题: 关于检查的通知\n主送机关: [甲局, 乙局]\n---\n";
    const after = "---\n标题: 关于开展检查的通知\n文种: 通知\n主送机关: [甲局, 丙局, 乙局]\n紧急程度: 加急\n---\n";
    assert.deepEqual(elements(diff(before, after)), [
      "removed 密级: [-秘密-]",
      "changed 标题: 关于{+开展+}检查的通知",
      "changed 主送机关: 甲局；{+丙局+}；乙局",
      "added 紧急程度: {+加急+}",
    ]);
  });

  it("knows keys below a key", () => {
    const before = "---\n办理:\n  拟稿: 周云川\n---\n";
    assert.deepEqual(elements(diff(before, before.replace("周云川", "林望山"))), [
      "changed 办理／拟稿: [-周云川-]{+林望山+}",
    ]);
  });

  it("is nothing for the same draft in another writing, comments aside", () => {
    const after = SAMPLE.replace("---\n为进一步", "---\n\n<!-- 批注 -->\n为进一步").replace(
      "附注: >-\n  此件公开发布",
      '附注: "此件公开发布"',
    );
    assert.equal(isUnchanged(diff(SAMPLE, after)), true);
    assert.equal(isUnchanged(diff(SAMPLE, SAMPLE.replace("全州", "全市"))), false);
  });

  it("holds both drafts, whatever they are", () => {
    const pairs = fc.oneof(
      editsOf(SAMPLE).map((after) => [SAMPLE, after] as const),
      fc.tuple(tokens, tokens),
    );
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { blocks } = diff(before, after);
        const side = (dropped: string) => {
          const text = ({ state, pieces }: Pick<Line, "state" | "pieces">) =>
            state === dropped
              ? []
              : [
                  pieces
                    .filter(({ change }) => change !== dropped)
                    .map((piece) => piece.text)
                    .join(""),
                ];
          return blocks.flatMap((block) => {
            if (block.state === dropped) return [];
            if (block.type !== "table") return text(block);
            return block.rows
              .filter(({ state }) => state !== dropped)
              .map(({ cells }) => cells.flatMap(text).join("|"));
          });
        };
        assert.deepEqual(side("added"), textsOf(before));
        assert.deepEqual(side("removed"), textsOf(after));
      }),
    );
  });

  it("takes its time in proportion to texts that have nothing in common", () => {
    const paragraph = (from: number) =>
      Array.from({ length: 30_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((from + i * 7) % 20_000))).join("");
    const [only, ...others] = diff(paragraph(0), paragraph(3)).blocks;
    assert.ok(only);
    assert.ok(others.length <= 1);
  });
});

function textsOf(draft: string): readonly string[] {
  const joined = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text).join("");
  return partsOf(parseDraft(draft)).flatMap((part) =>
    part.type === "table" ? part.rows.map((row) => row.map(joined).join("|")) : [joined(part.words)],
  );
}
