import assert from "node:assert/strict";
import { checkDraft } from "../../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../../src/core/check/office";
import { RULES } from "../../../../src/core/check/registry";
import { titleBrokenBadly } from "../../../../src/core/check/rules/title-broken-badly";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { draftOf, findingsOf, strictLog } from "../rule-tester";
import { forgetTexts, stepsOf } from "./count-steps";

const LENGTHS = [2000, 4000];

/** Twice the title may cost this many times as much; four times is what grows with the square. */
const MOST_GROWTH = 2.6;

/** What stands within a title that was pasted by mistake. */
const WITHIN = [" ", "\u3000", "。", "\uFF0C", "、", "（", "的", "通知", "检查工作", "云岭州商务局、", "a"];

const OF_TITLES = RULES.filter(({ element }) => element === "标题");

function stepsFor(within: string, length: number): number {
  const title = `甲${within.repeat(length / within.length)}乙`;
  const draft = parseDraft(draftOf(`文种: 通知\n发文机关: 云岭州商务局\n标题: ${JSON.stringify(title)}`));
  return stepsOf(() => checkDraft(draft, NO_PROFILE, { rules: OF_TITLES, log: strictLog, pagesOf: () => [] }));
}

describe("a title of thousands of characters", () => {
  for (const within of WITHIN) {
    it(`costs in proportion to its length: ${JSON.stringify(within)}`, () => {
      const [less = 0, more = 0] = LENGTHS.map((length) => stepsFor(within, length));
      forgetTexts();
      assert.ok(less > 0 && more < less * MOST_GROWTH, `${less}, ${more}`);
    });
  }

  it("is not asked how it is broken", () => {
    const broken = (length: number) => draftOf(`标题: |\n  云岭州商务局关于\n  ${"检".repeat(length)}的通知`);
    assert.equal(findingsOf(titleBrokenBadly, broken(200)).length, 1);
    assert.deepEqual(findingsOf(titleBrokenBadly, broken(300)), []);
  });
});
