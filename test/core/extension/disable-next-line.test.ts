import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../src/core/text/edit";
import { disableNextLine } from "../../../src/extension/fixes/disable-next-line";

const TEXT = "---\n文种: 通知\n发文字号: 云商发[2026]12号\n---\n甲,乙。\n丙,丁。\n";

const findings = (text: string, rule: string) =>
  checkDraft(parseDraft(text), NO_PROFILE).filter((finding) => finding.rule === rule);

/** The text after the first finding of the rule was switched off where it stands. */
function disabled(text: string, rule: string): string {
  const [finding] = findings(text, rule);
  assert.ok(finding);
  const edit = disableNextLine(parseDraft(text), finding);
  assert.ok(edit);
  return applyEdits(text, [edit]);
}

describe("disableNextLine", () => {
  it("switches the rule off in the body, on that line only", () => {
    const result = disabled(TEXT, "half-width-punctuation");
    assert.match(result, /\n<!-- gongwen-disable-next-line half-width-punctuation -->\n甲,乙。/u);
    assert.equal(findings(result, "half-width-punctuation").length, 1);
  });

  it("switches the rule off in the front matter, in a comment of YAML", () => {
    const result = disabled(TEXT, "document-number-brackets");
    assert.match(result, /\n# gongwen-disable-next-line document-number-brackets\n发文字号/u);
    assert.deepEqual(findings(result, "document-number-brackets"), []);
    assert.deepEqual(parseDraft(result).problems, []);
  });

  it("keeps the line breaks of the draft", () => {
    const result = disabled(TEXT.replaceAll("\n", "\r\n"), "half-width-punctuation");
    assert.doesNotMatch(result, /[^\r]\n/u);
  });

  it("writes nothing in front of the opening fence", () => {
    const text = "---\n---\n甲。\n";
    const draft = parseDraft(text);
    const [finding] = checkDraft(draft, NO_PROFILE).filter(({ range }) => range.start === 0);
    assert.ok(finding);
    assert.equal(disableNextLine(draft, finding), undefined);
  });
});
