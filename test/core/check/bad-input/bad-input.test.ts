import assert from "node:assert/strict";
import { checkDraft } from "../../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../../src/core/check/office";
import { RULES } from "../../../../src/core/check/registry";
import type { Finding, Rule } from "../../../../src/core/check/rule";
import type { Draft } from "../../../../src/core/draft/draft";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { strictLog } from "../rule-tester";
import { forgetTexts, stepsOf } from "./count-steps";
import { LISTS, REPEATS, SHAPES, type Shape } from "./repeats";

/** Four times the text may cost this many times as much; sixteen times is what grows with the square. */
const MOST_GROWTH = 5.2;

/** Costs below are too small to tell how they grow. */
const SMALL = 20_000;

interface Cost {
  /** Of regular expressions. */
  readonly steps: number;
  /** Characters of all messages and fixes. */
  readonly said: number;
}

function costOf(rule: Rule, draft: Draft): Cost {
  let findings: readonly Finding[] = [];
  const steps = stepsOf(() => {
    findings = checkDraft(draft, NO_PROFILE, { rules: [rule], log: strictLog, pagesOf: () => [] });
  });
  return { steps, said: lengthOf(findings) };
}

/** Edits that several findings share are there once. */
function lengthOf(findings: readonly Finding[]): number {
  const fixes = findings.flatMap((finding) => finding.fixes);
  const edits = [...new Set(fixes.map((fix) => fix.edits))].flat();
  const messages = findings.reduce((sum, { message }) => sum + message.zh.length, 0);
  return messages + edits.reduce((sum, { newText }) => sum + newText.length + 1, 0);
}

/** What grows faster than the text, as sentences. */
function runaways(shape: Shape, repeated: string): readonly string[] {
  const drafts = shape.lengths.map((length) =>
    parseDraft(shape.draft(repeated.repeat(Math.ceil(length / repeated.length)))),
  );
  const found = RULES.flatMap((rule) => {
    const costs = drafts.map((draft) => costOf(rule, draft));
    return (["steps", "said"] as const).flatMap((what) => {
      const [less = 0, more = 0] = costs.map((cost) => cost[what]);
      const grows = more > SMALL && more > less * MOST_GROWTH;
      return grows
        ? [`${rule.id}: ${what} ${costs.map((cost) => cost[what]).join(", ")} for ${JSON.stringify(repeated)}`]
        : [];
    });
  });
  forgetTexts();
  return found;
}

describe("long repeats cost in proportion to their length", () => {
  for (const shape of SHAPES) {
    it(`in ${shape.name}`, () => {
      assert.deepEqual(
        REPEATS.flatMap((repeated) => runaways(shape, repeated)),
        [],
      );
    });
  }

  for (const shape of LISTS) {
    it(`in ${shape.name}`, () => assert.deepEqual(runaways(shape, "甲"), []));
  }
});
