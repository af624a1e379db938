import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { partOf } from "../../../src/core/check/part-of";
import { shownSeverity } from "../../../src/core/check/rule";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { judgeValue } from "../../../src/core/elements/judge-value";
import { setElement } from "../../../src/core/elements/set-element";
import { ELEMENTS, type ElementName } from "../../../src/core/standard/elements";
import { applyEdits } from "../../../src/core/text/edit";
import { RIGHT } from "../cli/drafts";

const judge = (element: ElementName, ...values: readonly string[]) => {
  const judgement = judgeValue(parseDraft(RIGHT), element, values, NO_PROFILE);
  assert.ok(judgement);
  return { values: judgement.values, rules: judgement.findings.map(({ rule }) => rule) };
};

describe("judgeValue", () => {
  it("puts right what is certain", () => {
    assert.deepEqual(judge("发文字号", "云商发[2026]012号"), { values: ["云商发〔2026〕12号"], rules: [] });
    assert.deepEqual(judge("成文日期", "2026.8.4").values, ["2026年8月4日"]);
    assert.deepEqual(judge("密级", "秘密 1年"), { values: ["秘密★1年"], rules: [] });
  });

  it("says what the rules of the checker say, and of this element alone", () => {
    assert.deepEqual(judge("成文日期", "2026年2月30日"), { values: ["2026年2月30日"], rules: ["date-real"] });
    assert.deepEqual(judge("密级", "秘密★40年").rules, ["secrecy-period"]);
    for (const { name, example, type } of ELEMENTS) {
      if (type === "record") continue;
      const draft = parseDraft(RIGHT);
      const text = applyEdits(RIGHT, setElement(draft, name, [example]) ?? []);
      const found = checkDraft(parseDraft(text), NO_PROFILE).filter((finding) => partOf(finding) === name);
      assert.deepEqual(
        judge(name, example).rules,
        found.map(({ rule }) => rule),
      );
    }
  });

  it("keeps a value that a cure would take out, and says why", () => {
    const { values, rules } = judge("抄送机关", "各县（市）商务主管部门");
    assert.deepEqual(values, ["各县（市）商务主管部门"]);
    assert.ok(rules.length > 0);
  });

  it("has nothing to say of the examples of a notice", () => {
    for (const name of ["文种", "份号", "紧急程度", "发文机关", "标题", "附注", "印发机关"] as const) {
      const { example } = ELEMENTS.find((element) => element.name === name) ?? { example: "" };
      const found = judgeValue(parseDraft(RIGHT), name, [example], NO_PROFILE)?.findings ?? [];
      assert.deepEqual(
        found.filter((finding) => shownSeverity(finding) !== "info"),
        [],
        name,
      );
    }
  });

  it("cannot judge what cannot be written", () => {
    const draft = parseDraft("---\n---\n# 关于某事的通知\n");
    assert.equal(judgeValue(draft, "标题", ["甲\n乙"], NO_PROFILE), undefined);
  });
});
