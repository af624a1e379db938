import assert from "node:assert/strict";
import { fieldOf } from "../../../src/core/draft/access";
import type { Draft, Field } from "../../../src/core/draft/draft";
import { insertValue, removeField, writeValues } from "../../../src/core/draft/field-edits";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import type { ElementName } from "../../../src/core/standard/elements";
import { applyEdits, type TextEdit } from "../../../src/core/text/edit";

const inserted = (text: string, element: ElementName) => {
  const edit = insertValue(parseDraft(text), element, "【甲】");
  return edit && applyEdits(text, [edit]);
};

function edited(
  text: string,
  element: ElementName,
  edits: (draft: Draft, field: Field) => readonly TextEdit[],
): string {
  const draft = parseDraft(text);
  const field = fieldOf(draft, element);
  assert.ok(field);
  return applyEdits(text, edits(draft, field));
}

describe("insertValue", () => {
  const cases: readonly (readonly [name: string, text: string, element: ElementName, expected: string])[] = [
    [
      "in the standard's order",
      "---\n文种: 通知\n标题: 甲\n---\n",
      "发文字号",
      "---\n文种: 通知\n发文字号: 【甲】\n标题: 甲\n---\n",
    ],
    ["at the head", "---\n标题: 甲\n---\n", "文种", "---\n文种: 【甲】\n标题: 甲\n---\n"],
    ["into an empty head", "---\n---\n", "文种", "---\n文种: 【甲】\n---\n"],
    [
      "behind a list of lines",
      "---\n附件:\n  - 甲\n  - 乙\n---\n",
      "成文日期",
      "---\n附件:\n  - 甲\n  - 乙\n成文日期: 【甲】\n---\n",
    ],
    ["behind an empty key", "---\n签发人:\n标题: 甲\n---\n", "签发人", "---\n签发人: 【甲】\n标题: 甲\n---\n"],
    ["in place of an empty list", "---\n签发人: []\n---\n", "签发人", "---\n签发人: 【甲】\n---\n"],
    ["where the head is not closed", "---\n文种: 通知", "标题", "---\n文种: 通知\n标题: 【甲】\n"],
    [
      "with the text's line breaks",
      "---\r\n文种: 通知\r\n---\r\n",
      "标题",
      "---\r\n文种: 通知\r\n标题: 【甲】\r\n---\r\n",
    ],
  ];
  for (const [name, text, element, expected] of cases) it(name, () => assert.equal(inserted(text, element), expected));

  it("needs front matter", () => assert.equal(inserted("正文", "标题"), undefined));
});

describe("writeValues", () => {
  const cases: readonly (readonly [text: string, texts: readonly string[], expected: string])[] = [
    ["附件: [甲, 乙]", ["乙", "甲, 丙"], '附件: [乙, "甲, 丙"]'],
    ["附件: [甲, 乙]", ["乙"], "附件: 乙"],
    ["附件: 甲", ["甲", "乙"], "附件: [甲, 乙]"],
    ["附件:\n  - 甲\n  - 乙", ["丙", "丁", "戊"], "附件:\n  - 丙\n  - 丁\n  - 戊"],
    ["附件:\n- 甲", ["丙", "丁"], "附件:\n- 丙\n- 丁"],
    [
      '附件:\n  - 甲\n  # 还有\n  - "乙" # 待定',
      ["甲", "乙", "丙"],
      '附件:\n  - 甲\n  # 还有\n  - "乙" # 待定\n  - 丙',
    ],
    ['附件: "甲" # 待定', ["乙"], '附件: "乙" # 待定'],
  ];
  for (const [text, texts, expected] of cases) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => {
      const whole = `---\n${text}\n---\n`;
      const after = edited(whole, "附件", (draft, field) => writeValues(draft, field, texts));
      assert.equal(after, `---\n${expected}\n---\n`);
      const values = fieldOf(parseDraft(after), "附件")?.values.map((value) => value.text);
      assert.deepEqual(values, texts);
    });
  }
});

describe("removeField", () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ["文种: 通知\n附件: 甲\n标题: 乙", "文种: 通知\n标题: 乙"],
    ["附件:\n  - 甲\n  - 乙\n标题: 乙", "标题: 乙"],
    ["附件:\n标题: 乙", "标题: 乙"],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const after = edited(`---\n${text}\n---\n`, "附件", (draft, field) => [removeField(draft, field)]);
      assert.equal(after, `---\n${expected}\n---\n`);
    });
  }
});
