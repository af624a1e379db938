import assert from "node:assert/strict";
import { subjectAt } from "../../../src/core/assist/subject-at";
import { atCursor, OFFICE } from "./at-cursor";

function subject(marked: string) {
  const { draft, offset } = atCursor(marked);
  const found = subjectAt(draft, offset, OFFICE.unit);
  return found && { ...found, words: draft.text.slice(found.range.start, found.range.end) };
}

describe("the subject at a place", () => {
  it("is the element on its key", () => {
    const found = subject("---\n发文¦字号: 云商发〔2026〕12号\n---\n");
    assert.equal(found?.type === "element" && found.element.name, "发文字号");
    assert.equal(found?.words, "发文字号");
    assert.equal(subject("---\n主题¦词: 甲\n---\n"), undefined);
  });

  it("is the kind, and what a word means, on the value", () => {
    const kind = subject("---\n文种: 请¦示\n---\n");
    assert.equal(kind?.type === "kind" && kind.kind.name, "请示");
    const urgency = subject("---\n紧急程度: 特¦急\n---\n");
    assert.match(urgency?.type === "value" ? urgency.meaning.zh : "", /最高/u);
    const secrecy = subject("---\n密级: 机密★1¦0年\n---\n");
    assert.match(secrecy?.type === "value" ? secrecy.meaning.zh : "", /20年/u);
  });

  it("is how a unit stands to the office", () => {
    const unit = subject("---\n主送机关: [石桥县¦商务局, 甲局]\n---\n");
    assert.deepEqual(unit?.type === "unit" && [unit.relation, unit.words], ["subordinates", "石桥县商务局"]);
    assert.equal(subject("---\n主送机关: [石桥县商务局, 甲¦局]\n---\n"), undefined);
  });

  it("is the level of a number, and the kinds that a formula closes", () => {
    const level = subject("---\n文种: 通知\n---\n（¦一）甲。乙。\n");
    assert.deepEqual(level?.type === "level" && [level.level.depth, level.words], [2, "（一）"]);
    assert.equal(subject("---\n文种: 通知\n---\n（一）甲。¦乙。\n"), undefined);
    const closing = subject("---\n文种: 通知\n---\n甲。\n特此¦通知。\n");
    assert.deepEqual(closing?.type === "closing" && closing.kinds, ["通知"]);
    assert.equal(subject("---\n文种: 通知\n---\n附件\n甲\n1.¦乙。\n")?.type, "level");
  });
});
