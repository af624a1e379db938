import assert from "node:assert/strict";
import { DRAFT_PROBLEM_RULES } from "../../../src/core/check/draft-problem-rules";
import type { DraftProblemCode } from "../../../src/core/draft/draft";
import { draftOf, testRule, type WrongDraft } from "./rule-tester";

const RIGHT = draftOf('文种: 通知\n附注: "联系人: 沈竹青"\n主送机关: [甲局, 乙局]', "正文。<!-- 待定 -->");

const WRONG: Readonly<Record<DraftProblemCode, readonly WrongDraft[]>> = {
  "front-matter-unclosed": [
    { draft: "---\n文种: 通知\n\n正文。\n", found: ["---"], fixed: "---\n文种: 通知\n---\n\n正文。\n" },
  ],
  "full-width-colon": [
    { draft: draftOf("文种：通知"), found: ["："], fixed: draftOf("文种: 通知"), says: "“文种”后面应用半角冒号" },
  ],
  "missing-space-after-colon": [{ draft: draftOf("文种:通知"), found: [":"], fixed: draftOf("文种: 通知") }],
  "second-colon": [
    {
      draft: draftOf("附注: 联系人: 沈竹青"),
      found: [":"],
      fixed: draftOf("附注: 联系人：沈竹青"),
      otherwise: draftOf('附注: "联系人: 沈竹青"'),
      says: "“联系人: 沈竹青”",
    },
    { draft: draftOf("附注: a: b"), found: [":"], fixed: draftOf('附注: "a: b"') },
  ],
  "duplicate-key": [{ draft: draftOf("文种: 通知\n文种: 函"), found: ["文种"], says: "“文种”写了两次" }],
  "front-matter-line-unreadable": [
    { draft: draftOf("文种: 通知\n这一行没有冒号"), found: ["这一行没有冒号"] },
    { draft: draftOf("主送机关: [甲局, 乙局"), found: ["[甲局, 乙局"], fixed: draftOf("主送机关: [甲局, 乙局]") },
  ],
  "front-matter-alias": [{ draft: draftOf("附注: *重要"), found: ["*重要"], fixed: draftOf('附注: "*重要"') }],
  "comment-unclosed": [{ draft: draftOf("文种: 通知", "正文。<!-- 待定"), found: ["<!--"] }],
};

for (const rule of DRAFT_PROBLEM_RULES) {
  testRule(rule, { wrong: WRONG[rule.id as DraftProblemCode], right: [RIGHT, "没有要素的正文。"] });
}

describe("rules of reading", () => {
  it("are one for each code, and every code is tried", () => {
    assert.deepEqual(
      DRAFT_PROBLEM_RULES.map(({ id }) => id),
      Object.keys(WRONG),
    );
  });
});
