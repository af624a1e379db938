import assert from "node:assert/strict";
import { nextNumbers, numberToOffer } from "../../../src/core/assist/next-numbers";
import { atCursor, labels } from "./at-cursor";

function next(body: string, level3Mark = "."): readonly string[] {
  const { draft, offset } = atCursor(`---\n文种: 通知\n---\n${body}`);
  return nextNumbers(draft, offset, level3Mark).map(({ text }) => text);
}

function offeredNumber(body: string, level3Mark = "."): string | undefined {
  const { draft, offset } = atCursor(`---\n文种: 通知\n---\n${body}`);
  return numberToOffer(draft, offset, level3Mark)?.text;
}

describe("the next number", () => {
  it("goes on with the level of the paragraph above", () => {
    assert.equal(offeredNumber("（一）认真自查。对照检查。\n¦"), "（二）");
    assert.equal(offeredNumber("1.甲；\n¦"), "2.");
    assert.equal(offeredNumber("1\uFF0E甲；\n¦", "\uFF0E"), "2\uFF0E");
    assert.equal(offeredNumber("（1）甲。\n（2）乙。\n¦"), "（3）");
    assert.equal(offeredNumber("一、甲。乙。\n二、丙。丁。\n　　¦"), "三、");
    assert.equal(offeredNumber("九、甲。\n十、乙。\n¦"), "十一、");
    assert.equal(offeredNumber("第一条　甲。\r\n¦\r\n"), "第二条　");
  });

  it("opens the level below a line that is a heading alone, or ends in a colon", () => {
    assert.equal(offeredNumber("一、检查范围\n¦"), "（一）");
    assert.equal(offeredNumber("（一）检查内容\n¦"), "1.");
    assert.equal(offeredNumber("（一）检查内容。包括：\n¦"), "1.");
    assert.equal(offeredNumber("1.公文质量检查表\n¦"), "2.");
    assert.equal(offeredNumber("第一章　总则\n¦"), "第一条　");
    assert.equal(offeredNumber("第一章　总则\n第一条　甲。\n第二章　附则\n¦"), "第二条　");
  });

  it("is offered on the line right below, while it is blank above all else", () => {
    assert.equal(offeredNumber("一、甲。\n乙。\n¦"), undefined);
    assert.equal(offeredNumber("一、甲。\n\n¦"), undefined);
    assert.equal(offeredNumber("甲。\n¦"), undefined);
    assert.equal(offeredNumber("## 甲\n¦"), undefined);
    assert.equal(offeredNumber("¦"), undefined);
  });

  it("is, in the list, that of every level that may follow", () => {
    assert.deepEqual(next("一、甲\n（一）乙。丙。\n1.丁。\n戊。\n¦"), ["2.", "（1）", "（二）", "二、"]);
    assert.deepEqual(next("一、甲\n（一）乙\n¦"), ["1.", "（二）", "二、"]);
    assert.deepEqual(labels("---\n文种: 通知\n---\n一、甲。\n乙。\n¦", undefined, "number"), ["二、", "（一）"]);
    assert.deepEqual(labels("---\n文种: 通知\n---\n一、甲。\n乙¦", undefined, "number"), []);
  });

  it("counts anew in each attachment", () => {
    assert.deepEqual(next("一、甲。\n二、乙。\n附件\n丙\n¦"), []);
    assert.equal(offeredNumber("一、甲。\n二、乙。\n附件\n丙\n一、丁。\n¦"), "二、");
  });

  it("is none behind a number that is none, and none above 999", () => {
    assert.equal(offeredNumber("一一、甲。\n¦"), "（一）");
    assert.deepEqual(next("999.甲。\n¦"), ["（1）"]);
  });
});
