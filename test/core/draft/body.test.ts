import assert from "node:assert/strict";
import type { Block, Draft, Inline } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { assertInvariants } from "./invariants";

function parse(text: string): Draft {
  const draft = parseDraft(text);
  assertInvariants(draft);
  return draft;
}

function only(text: string): Block {
  const { body } = parse(text);
  assert.equal(body.length, 1, text);
  return body[0] as Block;
}

/** The pieces as one string, strong ones in «», a bar between pieces. */
function pieces(content: readonly Inline[]): string {
  return content.map((piece) => (piece.strong ? `«${piece.text}»` : piece.text)).join("|");
}

describe("body: paragraphs", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["正文。", "正文。"],
    ["\u3000\u3000正文。\u3000 ", "正文。"],
    ["  \t正文", "正文"],
    ["正\u3000文", "正\u3000文"],
    ["甲**乙**丙", "甲|«乙»|丙"],
    ["**甲**", "«甲»"],
    ["**甲** **乙**", "«甲»| |«乙»"],
    ["***甲***", "*|«甲»|*"],
    ["甲**乙", "甲**乙"],
    ["**甲", "**甲"],
    ["****", "****"],
    ["** 甲 **", "** 甲 **"],
    ["2 * 3 ** 4", "2 * 3 ** 4"],
    ["**甲**乙**", "«甲»|乙**"],
    ["甲<!-- 注 -->乙", "甲|乙"],
    ["<!-- 注 -->甲<!-- 注 -->", "甲"],
    ["**甲<!-- ** -->乙**", "«甲»|«乙»"],
    ["甲-->乙", "甲-->乙"],
    ["一是加强领导。", "一是加强领导。"],
    ["附件1\uFF1A公文质量检查表", "附件1\uFF1A公文质量检查表"],
    ["附件1公文质量检查表", "附件1公文质量检查表"],
    ["见附件", "见附件"],
    ["#标题", "#标题"],
    ["###### 甲", "###### 甲"],
    ["#", "#"],
    ["|甲|", "|甲|"],
    ["![题注](a.png)后", "![题注](a.png)后"],
    ["![题注]()", "![题注]()"],
    ["𠮷野\ud842家", "𠮷野\ud842家"],
  ];
  for (const [line, expected] of lines) {
    it(line, () => {
      const block = only(line);
      assert.equal(block.type, "paragraph");
      assert.equal(pieces(block.type === "paragraph" ? block.content : []), expected);
    });
  }

  it("each line is one, blank lines are none", () => {
    const { body } = parse("甲\n\n \u3000\r\n乙\r丙");
    assert.deepEqual(
      body.map((block) => block.range),
      [
        { start: 0, end: 1 },
        { start: 7, end: 8 },
        { start: 9, end: 10 },
      ],
    );
  });
});

describe("body: comments", () => {
  it("across lines, between paragraphs", () => {
    const text = "甲\n<!-- 一、\n附件1\n-->\n乙";
    const { body, attachments, comments } = parse(text);
    assert.deepEqual([body.length, attachments.length], [2, 0]);
    assert.deepEqual(comments, [{ range: { start: 2, end: text.indexOf("\n乙") }, text: "一、\n附件1" }]);
  });

  it("one that is never closed is text", () => {
    const { body, comments, problems } = parse("甲<!-- 乙 -->丙<!-- 丁\n戊");
    assert.deepEqual([body.length, comments.length], [2, 1]);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range]),
      [["comment-unclosed", { start: 12, end: 16 }]],
    );
  });

  it("none in the front matter", () => {
    const { comments, frontMatter } = parse("---\n标题: 甲<!-- 乙 -->\n---\n");
    assert.deepEqual([comments, frontMatter?.fields[0]?.values[0]?.text], [[], "甲<!-- 乙 -->"]);
  });
});

describe("body: tables", () => {
  it("gives rows, cells, alignments and their ranges", () => {
    const text = "前\n| 甲 |乙\\|丙| |\n|:--|:-:|--:|---|\n| **丁** |\n|戊|己\n后";
    const { body } = parse(text);
    assert.deepEqual(
      body.map((block) => block.type),
      ["paragraph", "table", "paragraph"],
    );
    const table = body[1];
    assert.ok(table?.type === "table");
    assert.deepEqual(table.alignments, ["left", "center", "right", undefined]);
    const rows = [table.header, ...table.rows];
    assert.deepEqual(
      rows.map((row) => row.cells.map((cell) => pieces(cell.content))),
      [["甲", "乙||丙", ""], ["«丁»"], ["戊", "己"]],
    );
    assert.deepEqual(
      rows.map((row) => text.slice(row.range.start, row.range.end)),
      ["| 甲 |乙\\|丙| |", "| **丁** |", "|戊|己"],
    );
    assert.deepEqual(table.header.cells[0]?.range, { start: 4, end: 5 });
    assert.deepEqual(table.header.cells[1]?.range, { start: 7, end: 11 });
  });

  for (const text of ["|甲|\n乙", "|甲|\n|乙|", "|甲|\n\n|---|", "|甲|\n|:|", "|甲|\n|- -|"]) {
    it(`no table: ${JSON.stringify(text)}`, () => {
      assert.ok(parse(text).body.every((block) => block.type === "paragraph"));
    });
  }

  it("a blank line ends it", () => {
    const { body } = parse("|甲|\n|-|\n|乙|\n\n|丙|");
    assert.deepEqual(
      body.map((block) => block.type),
      ["table", "paragraph"],
    );
  });

  it("a comment in a cell is no content, whatever it holds", () => {
    const table = only("|甲<!-- | -->乙|\n|-|");
    assert.ok(table.type === "table");
    assert.deepEqual(
      table.header.cells.map((cell) => pieces(cell.content)),
      ["甲|乙"],
    );
  });
});

describe("body: pictures", () => {
  it("gives caption and path with their ranges", () => {
    const text = " ![ 流程 图 ]( 图/流 (1).png ) ";
    const picture = only(text);
    assert.ok(picture.type === "picture");
    assert.deepEqual([picture.caption.text, picture.path], ["流程 图", "图/流 (1).png"]);
    assert.equal(text.slice(picture.pathRange.start, picture.pathRange.end), picture.path);
  });

  it("the caption may be missing", () => {
    const picture = only("![](a.png)");
    assert.ok(picture.type === "picture");
    assert.deepEqual(picture.caption, { text: "", range: { start: 2, end: 2 }, strong: false });
  });
});
