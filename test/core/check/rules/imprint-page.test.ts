import assert from "node:assert/strict";
import { checkDraft } from "../../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../../src/core/check/office";
import { imprintPage } from "../../../../src/core/check/rules/imprint-page";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { STANDARD_STYLE } from "../../../../src/core/standard/house-style";
import { draftOf, testRule } from "../rule-tester";

const HEAD = "文种: 通知\n印发机关: 云岭州商务局办公室\n印发日期: 2026年8月5日";
const LINE = "请认真检查，按时报送情况。\n";

testRule(imprintPage, {
  wrong: [
    { draft: draftOf(HEAD, LINE.repeat(43)), found: ["云岭州商务局办公室"], says: "第3页空白，版记单独在第4页" },
    { draft: draftOf(`${HEAD}\n抄送机关: [甲局, 乙局]`, LINE.repeat(43)), found: ["甲局"] },
  ],
  right: [
    draftOf(HEAD, LINE.repeat(5)),
    draftOf(HEAD, LINE.repeat(40)),
    draftOf(HEAD, LINE.repeat(50)),
    draftOf("文种: 函\n抄送机关: 甲局", LINE.repeat(43)),
    draftOf("文种: 通知", LINE.repeat(43)),
  ],
});

describe("imprint-page in an office whose imprint stands on the last page", () => {
  it("says when that page is an odd one", () => {
    const houseStyle = { ...STANDARD_STYLE, imprintPage: "last" } as const;
    const pagesOf = (draft: Parameters<typeof layoutDraft>[0]) => layoutDraft(draft, { houseStyle });
    const sentencesOf = (lines: number) =>
      checkDraft(parseDraft(draftOf(HEAD, LINE.repeat(lines))), NO_PROFILE, { rules: [imprintPage], pagesOf }).map(
        ({ message }) => message.zh,
      );
    assert.deepEqual(sentencesOf(50), ["版记应在偶数页，现在第3页。"]);
    assert.deepEqual(sentencesOf(40), []);
    assert.deepEqual(sentencesOf(5), [], "a single page has no other side");
  });
});
