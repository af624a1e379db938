import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDraft } from "../../../src/core/check/check-draft";
import { DRAFT_PROBLEM_RULES } from "../../../src/core/check/draft-problem-rules";
import { fixDraft } from "../../../src/core/check/fix-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { type Finding, isFixable } from "../../../src/core/check/rule";
import { unusedDisable } from "../../../src/core/check/rules/unused-disable";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../src/core/text/edit";
import { anyText } from "./any-text";
import { strictLog } from "./rule-tester";

const check = (text: string) => checkDraft(parseDraft(text), NO_PROFILE, { log: strictLog });

const countOf = (findings: readonly Finding[], rule: string) => findings.filter((other) => other.rule === rule).length;

/** The reading tells one fault of a value at a time, and a comment may leave another without use. */
const UNCOVERING = new Set([...DRAFT_PROBLEM_RULES.map(({ id }) => id), unusedDisable.id]);

describe("checkDraft and fixDraft: what holds for any text", () => {
  it("no rule fails, and every place is in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = check(text);
        let last = 0;
        for (const { range, fixes } of findings) {
          assert.ok(last <= range.start && range.start <= range.end && range.end <= text.length);
          last = range.start;
          for (const { edits } of fixes) {
            for (const edit of edits) assert.ok(0 <= edit.range.start && edit.range.end <= text.length);
            assert.ok(edits.length > 0);
            applyEdits(text, edits);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("a safe fix cures its finding and brings no other of its rule", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = check(text);
        for (const finding of findings.filter(isFixable).slice(0, 8)) {
          const after = check(applyEdits(text, finding.fixes[0]?.edits ?? []));
          const left = countOf(after, finding.rule);
          const before = countOf(findings, finding.rule);
          const mayUncover = UNCOVERING.has(finding.rule);
          assert.ok(left < before || (mayUncover && left === before), finding.rule);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("fixing once is enough", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fixDraft(text, NO_PROFILE, { log: strictLog });
        assert.deepEqual(once.remaining, check(once.text));
        assert.deepEqual(once.remaining.filter(isFixable), []);
        const twice = fixDraft(once.text, NO_PROFILE, { log: strictLog });
        assert.equal(twice.text, once.text);
        assert.deepEqual(twice.applied, []);
      }),
      { numRuns: 300 },
    );
  });
});
