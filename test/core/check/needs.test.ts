import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDraft } from "../../../src/core/check/check-draft";
import { given, having, lacking, meets, type Need, ofKind, traitsOf, travelling } from "../../../src/core/check/needs";
import { NO_PROFILE } from "../../../src/core/check/office";
import { RULES } from "../../../src/core/check/registry";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { anyText } from "./any-text";

const DRAFT = `---
文种: 通知
发文机关: [云岭州商务局, 云岭州统计局]
标题: 关于报送数据的通知
主送机关: 云岭州人民政府，各县人民政府
成文日期: 2026年7月1号
---
一、报送时间。
请于2026年6月30日前报送。
<!-- gongwen-disable-next-line -->
| 项目 | 数额 |
| --- | --- |
| 合计 | 2万元 |
附件1
名单
`;

describe("what a rule needs", () => {
  const needing = RULES.filter(({ needs }) => needs);
  const asking = needing.map(({ needs, ...rule }) => rule);

  function assertSameWhenAsked(text: string): void {
    const found = checkDraft(parseDraft(text), NO_PROFILE, { rules: needing });
    assert.deepEqual(found, checkDraft(parseDraft(text), NO_PROFILE, { rules: asking }));
  }

  it("is there wherever the rule, asked all the same, finds something", () => {
    fc.assert(fc.property(anyText, assertSameWhenAsked), { numRuns: 200 });
  });

  it("is there in drafts of any kind that have one element more or less", () => {
    const withOne = ELEMENTS.map(({ name, example }) => DRAFT.replace("---\n", `---\n${name}: ${example}\n`));
    const without = DRAFT.split("\n").map((line) => DRAFT.replace(`${line}\n`, ""));
    const ofKinds = KINDS.flatMap(({ name }) => withOne.map((text) => text.replaceAll("通知", name)));
    for (const text of [...ofKinds, ...without]) assertSameWhenAsked(text);
  });

  it("is something of each", () => {
    const traits = traitsOf(parseDraft("---\n文种: 请示\n附件: 名单\n份号: \n---\n一、事由\n"));
    const met = (...needs: readonly Need[]) => meets(traits, needs);
    assert.ok(met(given("附件", "附注"), lacking("份号"), ofKind("请示"), travelling("upward"), having("heading")));
    assert.ok(!met(given("附件"), given("附注")));
    assert.ok(!met(given("份号")));
    assert.ok(!met(lacking("附件")));
    assert.ok(!met(ofKind("报告", "函")));
    assert.ok(!met(having("table", "attachment", "problem", "unknown key", "no text", "no front matter")));
  });
});
