import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { given, having, lacking, type Need, ofKind, traitsOf, travelling } from "../../../src/core/check/needs";
import { NO_PROFILE } from "../../../src/core/check/office";
import { Reasons } from "../../../src/core/check/reasons";
import { RULES } from "../../../src/core/check/registry";
import type { Rule } from "../../../src/core/check/rule";
import { parseDraft } from "../../../src/core/draft/parse-draft";

const [CODE_OF_LETTERS] = RULES.filter(({ id }) => id === "letter-number-code");

describe("what a rule needs", () => {
  /** The rule, and how often it was asked. */
  function counted(...needs: readonly Need[]) {
    let asked = 0;
    assert.ok(CODE_OF_LETTERS);
    const rule: Rule = { ...CODE_OF_LETTERS, needs, check: () => void asked++ };
    return { rule, asked: () => asked };
  }

  it("keeps the rule from drafts that lack it, and from no others", () => {
    const draft = parseDraft("---\n文种: 函\n附件: 名单\n---\n正文。\n");
    for (const [needs, times] of [
      [[], 1],
      [[ofKind("函"), given("附件")], 1],
      [[ofKind("函"), given("附注")], 0],
      [[having("table")], 0],
    ] as const) {
      const { rule, asked } = counted(...needs);
      checkDraft(draft, NO_PROFILE, { rules: [rule] });
      assert.equal(asked(), times);
    }
  });

  it("is met again when an edit brings it", () => {
    const { rule, asked } = counted(having("table"));
    const before = parseDraft("---\n文种: 通知\n---\n正文。\n");
    checkDraft(before, NO_PROFILE, { rules: [rule] });
    checkDraft(parseDraft("---\n文种: 通知\n---\n正文。\n| 甲 |\n| --- |\n| 乙 |\n", before), NO_PROFILE, {
      rules: [rule],
    });
    assert.equal(asked(), 1);
  });

  it("is something of each", () => {
    const traits = traitsOf(parseDraft("---\n文种: 请示\n附件: 名单\n份号: \n---\n一、事由\n"));
    const met = (...needs: readonly Need[]) =>
      new Reasons([{ needs }]).hold(0, { traits: () => traits, passages: () => [], elements: () => [] });
    assert.ok(met(given("附件", "附注"), lacking("份号"), ofKind("请示"), travelling("upward"), having("heading")));
    assert.ok(!met(given("附件"), given("附注")));
    assert.ok(!met(given("份号")));
    assert.ok(!met(lacking("附件")));
    assert.ok(!met(ofKind("报告", "函")));
    assert.ok(!met(having("table", "attachment", "problem", "unknown key", "no text", "no front matter")));
  });
});
