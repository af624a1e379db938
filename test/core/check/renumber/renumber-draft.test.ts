import assert from "node:assert/strict";
import fc from "fast-check";
import { renumberDraft } from "../../../../src/core/check/renumber/renumber-draft";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../../src/core/text/edit";
import { draftOf } from "../rule-tester";

const HEAD = "文种: 通知";

const renumbered = (text: string) => applyEdits(text, renumberDraft(parseDraft(text)).edits);

function assertRenumbered(before: string, after: string, head = HEAD): void {
  assert.equal(renumbered(draftOf(head, before)), draftOf(head, after));
}

describe("renumberDraft", () => {
  it("numbers every level one after the other below its parent", () => {
    assertRenumbered(
      "一、甲\n（二）乙\n（四）丙\n1.丁\n3.戊\n三、己\n（一）庚\n三、辛",
      "一、甲\n（一）乙\n（二）丙\n1.丁\n2.戊\n二、己\n（一）庚\n三、辛",
    );
  });

  it("numbers chapters, and articles through all chapters", () => {
    assertRenumbered(
      "第一章　总则\n第一条　甲\n第三条　乙\n第三章　附则\n第四条　丙",
      "第一章　总则\n第一条　甲\n第二条　乙\n第二章　附则\n第三条　丙",
    );
  });

  it("lets a list go on from the line above or from the list before", () => {
    assertRenumbered("附件：1.甲\n2.乙\n4.丙", "附件：1.甲\n2.乙\n3.丙");
    assertRenumbered("一、甲\n（一）乙\n（三）丙\n二、丁\n（四）戊", "一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊");
  });

  it("carries parts, items and articles along", () => {
    assertRenumbered(
      "一、甲\n按照第三部分和本通知第四条办理。\n三、乙\n（一）丙\n（三）丁\n按第（三）项办理。\n四、戊",
      "一、甲\n按照第二部分和本通知第三条办理。\n二、乙\n（一）丙\n（二）丁\n按第（二）项办理。\n三、戊",
    );
    assertRenumbered(
      "第一条　甲\n第三条　乙：\n（二）丙\n（三）丁\n第四条　违反本办法第三条第（三）项、第四条的，从其规定。",
      "第一条　甲\n第二条　乙：\n（一）丙\n（二）丁\n第三条　违反本办法第二条第（二）项、第三条的，从其规定。",
    );
  });

  it("numbers attachments in the order of 附件, and carries 附件N along", () => {
    assertRenumbered(
      "填写附件3，见附件1。\n附件1\n甲表\n一、内容\n附件3\n乙表\n一、内容",
      "填写附件2，见附件1。\n附件1\n甲表\n一、内容\n附件2\n乙表\n一、内容",
      "文种: 通知\n附件: [甲表, 乙表]",
    );
    assertRenumbered("见附件1。\n附件1\n甲表\n一、内容", "见附件。\n附件\n甲表\n一、内容", "文种: 通知\n附件: 甲表");
  });

  it("leaves attachments alone whose order is not that of 附件", () => {
    const draft = "见附件3。\n附件1\n乙表\n一、内容\n附件3\n甲表\n一、内容";
    assertRenumbered(draft, draft, "文种: 通知\n附件: [甲表, 乙表]");
  });

  it("leaves references to other documents, and those to a number that two have", () => {
    const text = draftOf(
      HEAD,
      "一、甲\n三、乙\n《办法》第三条、第三部分，见第三部分。《意见》规定，见第三部分。\n三、丙",
    );
    const { unclear, references, labels } = renumberDraft(parseDraft(text));
    assert.deepEqual([labels, references], [1, 0]);
    assert.deepEqual(
      unclear.map(({ start, end }) => text.slice(start, end)),
      [],
    );
    const other = draftOf(HEAD, "一、甲\n见第三部分。\n三、乙\n三、丙\n五、丁\n见附件1、2。");
    const result = renumberDraft(parseDraft(other));
    assert.deepEqual([result.references, result.unclear.length], [0, 1]);
  });

  it("does not touch a second number without a name: 附件2、3", () => {
    const text = draftOf("文种: 通知\n附件: [甲表, 乙表]", "见附件2、3。\n附件2\n甲表\n一、内\n附件3\n乙表\n一、内");
    const { unclear, references, labels } = renumberDraft(parseDraft(text));
    assert.deepEqual([labels, references, unclear.length], [2, 0, 1]);
  });

  it("leaves a well-numbered draft as it is, comments and forms of labels too", () => {
    for (const body of [
      "一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n二、己\n见第二部分和附件1。\n附件1\n甲表\n一、内容\n附件2\n乙表\n一、内容",
      "一、甲\n1、乙\n2．丙\n<!-- 三、丁 -->\n二、戊",
      "1.甲\n2.乙\n以下各项：\n1.丙\n2.丁",
      "## 甲\n（一）乙\n（二）丙",
    ]) {
      const text = draftOf("文种: 通知", body);
      assert.deepEqual(renumberDraft(parseDraft(text)).edits, [], body);
    }
  });

  const line = fc
    .tuple(
      fc.constantFrom(
        "一、",
        "二、",
        "五、",
        "（一）",
        "（三）",
        "1.",
        "4.",
        "2)",
        "（2）",
        "(七)",
        "第一条　",
        "第九条　",
        "附件2\n",
        "第二章　",
        "一一、",
        "",
      ),
      fc.constantFrom(
        "甲",
        "见第二部分。",
        "按本办法第九条第（三）项和附件2办理。",
        "《办》第一条**第五部分**。",
        "<!-- 第五部分 -->乙",
      ),
    )
    .map((parts) => parts.join(""));
  const drafts = fc
    .array(line, { maxLength: 14 })
    .map((lines) => draftOf("文种: 通知\n附件: [甲, 乙]", lines.join("\n")));

  it("is idempotent, and changes nothing but numbers", () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const once = renumbered(text);
        assert.equal(renumbered(once), once);
        const bare = (words: string) => words.replace(/[\d一二三四五六七八九十百零.、()\uFF08\uFF09]/gu, "");
        assert.equal(bare(once), bare(text));
      }),
    );
  });

  it("never fails, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."一（)1.、第条部分项附件\n# -") }),
        (text) => void renumbered(text),
      ),
    );
  });
});
