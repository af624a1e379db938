import assert from "node:assert/strict";
import fs from "node:fs";
import fc from "fast-check";
import { bodyParagraphs } from "../../../src/core/check/body-paragraphs";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { ownWords } from "../../../src/core/check/own-words";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { versionsOf } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";
import { anyText } from "./any-text";

const FAULTY = fs.readFileSync("samples/待修改/十五处毛病的通知.gw", "utf8");

function assertSameAsAnew(versions: readonly string[]): void {
  let draft: Draft | undefined;
  for (const text of versions) {
    draft = parseDraft(text, draft);
    assert.deepEqual(checkDraft(draft, NO_PROFILE), checkDraft(parseDraft(text), NO_PROFILE));
  }
}

describe("checkDraft of what has become of a draft", () => {
  it("finds what checking it anew finds, edit after edit", () => {
    fc.assert(fc.property(versionsOf(FAULTY), assertSameAsAnew), { numRuns: 40 });
    fc.assert(fc.property(versionsOf(SAMPLE), assertSameAsAnew), { numRuns: 25 });
  });

  it("whatever the texts have in common", () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 2, maxLength: 3 }), assertSameAsAnew), { numRuns: 60 });
  });

  it("keeps what is known of a paragraph that has only moved, and of no other", () => {
    const before = parseDraft("第一段。\n第二段《某某办法》。\n第三段。\n");
    const after = parseDraft("第一段改了。\n第二段《某某办法》。\n第三段。\n", before);
    const isKept = bodyParagraphs(after).map(({ known }, index) => known === bodyParagraphs(before)[index]?.known);
    assert.deepEqual(isKept, [false, true, true]);
    assert.equal(ownWords(after)[1]?.knownShown, ownWords(before)[1]?.knownShown);
  });
});
