import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { assertInvariants } from "./invariants";

function attachmentsOf(text: string) {
  const draft = parseDraft(text);
  assertInvariants(draft);
  return draft.attachments;
}

describe("attachments", () => {
  const openings: readonly (readonly [string, number | undefined, boolean, string])[] = [
    ["附件", undefined, false, "附件"],
    ["附件1", 1, false, "附件1"],
    ["附件12", 12, false, "附件12"],
    ["附件 1", 1, false, "附件 1"],
    ["附\u3000件1", 1, false, "附\u3000件1"],
    ["附件１", 1, false, "附件１"],
    ["附件一", 1, false, "附件一"],
    ["附件十二", 12, false, "附件十二"],
    ["附件1\uFF1A", 1, false, "附件1\uFF1A"],
    ["附件:", undefined, false, "附件:"],
    ["\u3000附件1 ", 1, false, "附件1"],
    ["附件1{横排}", 1, true, "附件1"],
    ["附件1 \uFF5B横排\uFF5D", 1, true, "附件1"],
    ["云商发〔2026〕12号附件1", 1, false, "附件1"],
    ["云商发〔2026〕12号 附件{横排}", undefined, true, "附件"],
  ];
  for (const [line, number, landscape, words] of openings) {
    it(JSON.stringify(line), () => {
      const text = `正文\n${line}\n\n检查表\n内容\n`;
      const [attachment] = attachmentsOf(text);
      assert.ok(attachment);
      assert.deepEqual([attachment.number, attachment.landscape], [number, landscape]);
      assert.equal(text.slice(attachment.openingRange.start, attachment.openingRange.end), words);
      assert.equal(attachment.title?.content[0]?.text, "检查表");
      assert.equal(attachment.body.length, 1);
      assert.equal(attachment.range.end, text.lastIndexOf("\n"));
    });
  }

  it("everything belongs to the last one opened", () => {
    const attachments = attachmentsOf("附件1\n甲表\n一、甲\n|甲|\n|-|\n附件2\n附件3\n丙表");
    assert.deepEqual(
      attachments.map(({ number, title, body }) => [number, title?.content[0]?.text, body.map(({ type }) => type)]),
      [
        [1, "甲表", ["heading", "table"]],
        [2, undefined, []],
        [3, "丙表", []],
      ],
    );
  });

  it("the line below is the title whatever its form", () => {
    const titles = ["一、甲表", "# 甲表", "附件1\uFF1A甲表"].map((line) => attachmentsOf(`附件1\n${line}`)[0]?.title);
    assert.deepEqual(
      titles.map((title) => title?.content.map((piece) => piece.text).join("")),
      ["一、甲表", "甲表", "附件1\uFF1A甲表"],
    );
  });

  it("a table or a picture is no title", () => {
    for (const block of ["|甲|\n|-|", "![图](a.png)"]) {
      const [attachment] = attachmentsOf(`附件1\n${block}`);
      assert.deepEqual([attachment?.title, attachment?.body.length], [undefined, 1]);
    }
  });

  it("words on the same line open none", () => {
    for (const line of ["附件1\uFF1A检查表", "附件1检查表", "附件1、2", "见附件1", "附件1 {竖排}"]) {
      assert.deepEqual(attachmentsOf(line), []);
    }
  });
});
