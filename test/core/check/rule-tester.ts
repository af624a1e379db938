import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { fixDraft } from "../../../src/core/check/fix-draft";
import { NO_PROFILE, type Office, type OptionValue } from "../../../src/core/check/office";
import { type Finding, isFixable, type Rule } from "../../../src/core/check/rule";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import type { Host } from "../../../src/core/host";
import { applyEdits, type TextEdit } from "../../../src/core/text/edit";
import type { Range } from "../../../src/core/text/range";

/** A draft in which the rule finds something. */
export interface WrongDraft {
  readonly draft: string;
  /** What stands in the range of each finding, in order. */
  readonly found: readonly string[];
  /** The draft after the first fix of one finding after the other; absent when there is no fix. */
  readonly fixed?: string;
  /** The second fix of the first finding gives this draft. */
  readonly otherwise?: string;
  /** What a part of the first finding's message says. */
  readonly says?: string;
  /** Whether the findings are put right unseen; absent as the rule says. */
  readonly safe?: boolean;
}

export interface RuleCases {
  readonly wrong: readonly WrongDraft[];
  readonly right: readonly string[];
}

/** A draft of the lines in the front matter and the text below it. */
export function draftOf(head: string, body = "正文。"): string {
  return `---\n${head}\n---\n${body}\n`;
}

/** Lets a rule's failure fail the test. */
export const strictLog: Host["log"] = (_level, _message, data) => {
  const { error } = data ?? {};
  throw error;
};

/** An office that has set an option of the rule. */
export function officeWith(rule: Rule, key: string, value: OptionValue): Office {
  return { ruleOptions: new Map([[rule.id, new Map([[key, value]])]]) };
}

/** What the rule finds in the text. */
export function findingsOf(rule: Rule, text: string, office: Office = NO_PROFILE): readonly Finding[] {
  return checkDraft(parseDraft(text), office, { rules: [rule], log: strictLog });
}

/** The text after the first fix of the first finding that has one. */
function fixedOnce(rule: Rule, text: string, office: Office): string {
  const fix = findingsOf(rule, text, office).find(({ fixes }) => fixes.length > 0)?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

/** The text after one fix after the other; a cure that does not cure fails. */
export function fixedWholly(rule: Rule, text: string, office: Office = NO_PROFILE): string {
  let current = text;
  for (let left = findingsOf(rule, text, office).length; left >= 0; left--) {
    const next = fixedOnce(rule, current, office);
    if (next === current) return current;
    const [before, after] = [findingsOf(rule, current, office).length, findingsOf(rule, next, office).length];
    assert.ok(after < before, `a fix of ${rule.id} leaves ${after} of ${before} findings in:\n${next}`);
    current = next;
  }
  return current;
}

/** What a fix that is applied unseen may change next to the finding, or at its partner: never a word. */
const MARKS_ONLY = /^[\s\p{P}\p{S}]*$/u;

/** What the edit takes away outside the range, and what it writes there when it lies outside as a whole. */
function changedOutside(text: string, { start, end }: Range, { range, newText }: TextEdit): string {
  const before = text.slice(range.start, Math.max(range.start, Math.min(range.end, start)));
  const behind = text.slice(Math.min(range.end, Math.max(range.start, end)), range.end);
  return before + behind + (range.end < start || end < range.start ? newText : "");
}

/** What must hold of every finding of the rule. */
export function assertFindings(rule: Rule, text: string, office: Office = NO_PROFILE): void {
  for (const { message, range, fixes, severity, certainty } of findingsOf(rule, text, office)) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, "range in the text");
    for (const sentence of [message, ...fixes.map(({ title }) => title)])
      for (const words of Object.values(sentence)) assert.doesNotMatch(words, /\{\w+\}|undefined/u);
    assert.match(message.zh, /。$/u);
    assert.match(message.en, /\.$/u);
    assert.ok(certainty === "certain" || severity !== "error", "a hint is no error");
    if (rule.fix === "none") assert.deepEqual(fixes, []);
  }
  for (const finding of findingsOf(rule, text, office).filter(isFixable)) {
    const elsewhere = (finding.fixes[0]?.edits ?? []).map((edit) => changedOutside(text, finding.range, edit));
    assert.match(
      elsewhere.join(""),
      MARKS_ONLY,
      `a fix of ${rule.id} changes words that the finding does not point at`,
    );
  }
  const once = fixDraft(text, office, { rules: [rule], log: strictLog });
  const twice = fixDraft(once.text, office, { rules: [rule], log: strictLog });
  assert.equal(twice.text, once.text, "fixing is idempotent");
}

/**
 * Tests the rule on drafts that it finds wrong, and on drafts in which it finds nothing; with an office, as that office
 * has set the rule.
 */
export function testRule(rule: Rule, cases: RuleCases, office: Office = NO_PROFILE): void {
  describe(rule.id, () => {
    for (const wrong of cases.wrong) {
      it(`finds: ${shown(wrong.draft)}`, () => testWrong(rule, wrong, office));
    }
    for (const draft of cases.right) {
      it(`accepts: ${shown(draft)}`, () => {
        assert.deepEqual(
          findingsOf(rule, draft, office).map(({ message }) => message.zh),
          [],
        );
      });
    }
  });
}

function testWrong(rule: Rule, { draft, found, fixed, otherwise, says, safe }: WrongDraft, office: Office): void {
  const findings = findingsOf(rule, draft, office);
  assert.deepEqual(
    findings.map(({ range }) => draft.slice(range.start, range.end)),
    found,
  );
  assertFindings(rule, draft, office);
  assert.equal(fixedWholly(rule, draft, office), fixed ?? draft);
  if (says !== undefined) assert.ok(findings[0]?.message.zh.includes(says), findings[0]?.message.zh);
  if (otherwise !== undefined) assert.equal(applyEdits(draft, findings[0]?.fixes[1]?.edits ?? []), otherwise);
  const isSafe = safe ?? rule.fix === "safe";
  const result = fixDraft(draft, office, { rules: [rule], log: strictLog });
  assert.equal(result.text, isSafe ? (fixed ?? draft) : draft, "what Fix All makes of it");
}

function shown(draft: string): string {
  const words = draft.replace(/\s+/gu, " ").trim();
  return words.length > 90 ? `${words.slice(0, 90)}…` : words;
}
