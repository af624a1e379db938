import assert from "node:assert/strict";
import { fixDraft } from "../../../src/core/check/fix-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import type { Rule } from "../../../src/core/check/rule";
import type { TextEdit } from "../../../src/core/text/edit";
import { draftOf, strictLog } from "./rule-tester";

/** A rule that wants `wrong` to be `right`, by whatever edits. */
function ruleOf(id: string, wrong: RegExp, edits: (start: number, end: number) => readonly TextEdit[]): Rule {
  return {
    id,
    element: "正文",
    clause: "试验",
    severity: "warning",
    certainty: "certain",
    message: { zh: `${id}。`, en: `${id}.` },
    fix: "safe",
    check(draft, report) {
      for (const { 0: words, index: start } of draft.text.matchAll(wrong)) {
        const range = { start, end: start + words.length };
        report({ range, fixes: [{ title: { zh: id, en: id }, edits: edits(range.start, range.end) }] });
      }
    },
  };
}

const replace = (id: string, wrong: RegExp, newText: string) =>
  ruleOf(id, wrong, (start, end) => [{ range: { start, end }, newText }]);

const fix = (text: string, rules: readonly Rule[]) => fixDraft(text, NO_PROFILE, { rules, log: strictLog });

describe("fixDraft", () => {
  it("applies every safe fix and says so", () => {
    const { text, applied, remaining } = fix("甲乙甲", [replace("a", /甲/gu, "A")]);
    assert.equal(text, "A乙A");
    assert.deepEqual(
      applied.map(({ rule, message }) => [rule, message.zh]),
      [
        ["a", "a。"],
        ["a", "a。"],
      ],
    );
    assert.deepEqual(remaining, []);
  });

  it("goes on while one fix brings another fault to light", () => {
    assert.equal(fix("甲", [replace("b", /乙/gu, "丙"), replace("a", /甲/gu, "乙")]).text, "丙");
  });

  it("lets the second of two fixes of one place wait for the next round", () => {
    const { text, applied } = fix("甲乙", [replace("both", /[甲丙]乙/gu, "丁"), replace("first", /甲/gu, "丙")]);
    assert.equal(text, "丁");
    assert.deepEqual(
      applied.map(({ rule }) => rule),
      ["first", "both"],
    );
  });

  it("applies all edits of a fix or none", () => {
    const pair = ruleOf("pair", /\(.\)/gu, (start, end) => [
      { range: { start, end: start + 1 }, newText: "（" },
      { range: { start: end - 1, end }, newText: "）" },
    ]);
    assert.equal(fix("(甲)(乙)", [replace("a", /\(甲/gu, "(丙"), pair]).text, "（丙）（乙）");
  });

  it("leaves suggestions to a person", () => {
    const { text, applied, remaining } = fix("甲", [{ ...replace("a", /甲/gu, "乙"), fix: "suggestion" }]);
    assert.equal(text, "甲");
    assert.deepEqual(applied, []);
    assert.equal(remaining.length, 1);
  });

  it("ends although a rule never has enough", () => {
    const { text, remaining } = fix("甲", [replace("more", /甲$/gu, "甲甲")]);
    assert.ok(text.length < 1000);
    assert.equal(remaining.length, 1);
  });

  it("counts no fix that changes nothing", () => {
    assert.deepEqual(fix("甲", [replace("a", /甲/gu, "甲")]).applied, []);
  });

  it("puts a draft with many slips right in one call", () => {
    const wrong = draftOf(
      "文种：通知\n发文字号: 云商发[2026]第012号\n标题: 关于检查(试行)的通知。\n主送单位: 各县（市）人民政府:\n成文日期: 2026-08-04",
      '一.检查"范围"\n(一)发文,来文(全部).\n（二）、根据云政发[2026]3号文件。',
    );
    const right = draftOf(
      "文种: 通知\n发文字号: 云商发〔2026〕12号\n标题: 关于检查（试行）的通知\n主送机关: 各县（市）人民政府\n成文日期: 2026年8月4日",
      "一、检查“范围”\n（一）发文，来文（全部）。\n（二）根据云政发〔2026〕3号文件。",
    );
    const { text, remaining } = fixDraft(wrong, NO_PROFILE, { log: strictLog });
    assert.equal(text, right);
    assert.deepEqual(
      remaining.filter(({ fix }) => fix === "safe"),
      [],
    );
  });

  it("keeps the byte order mark and the line breaks", () => {
    const wrong = "\uFEFF---\r\n标题: 关于检查的通知。\r\n---\r\n甲,乙\r\n";
    assert.equal(
      fixDraft(wrong, NO_PROFILE, { log: strictLog }).text,
      "\uFEFF---\r\n标题: 关于检查的通知\r\n---\r\n甲，乙\r\n",
    );
  });
});
