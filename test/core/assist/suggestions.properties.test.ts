import assert from "node:assert/strict";
import fc from "fast-check";
import { numberToOffer } from "../../../src/core/assist/next-numbers";
import { subjectAt } from "../../../src/core/assist/subject-at";
import { suggestionsAt } from "../../../src/core/assist/suggestions";
import { TYPED_CHARACTERS, typedEdits } from "../../../src/core/assist/typed-edits";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../src/core/text/edit";
import { anyText } from "../check/any-text";
import { FACTS, OFFICE } from "./at-cursor";

/** A text and a place in it. */
const anyPlace = fc.tuple(anyText, fc.double({ min: 0, max: 1, noNaN: true })).map(([text, at]) => ({
  text,
  offset: Math.round(at * text.length),
}));

/** What may come and go while a mark is typed. */
const MARKS = /^[.,、。，．；：:;（）()"'“”‘’]*$/u;

describe("what is offered at any place of any text", () => {
  it("stands on the cursor's line, around the cursor", () => {
    fc.assert(
      fc.property(anyPlace, ({ text, offset }) => {
        const draft = parseDraft(text);
        for (const facts of [FACTS, OFFICE]) {
          for (const { range, newText, label } of suggestionsAt(draft, offset, facts)) {
            assert.ok(range.start <= offset && offset <= range.end && range.end <= text.length, label);
            assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/u, label);
            assert.notEqual(newText, "", label);
          }
        }
        numberToOffer(draft, offset, ".");
        subjectAt(draft, offset, OFFICE.unit);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what is put right behind any character of any text", () => {
  it("is marks, on the line of the cursor, once", () => {
    const typed = fc.tuple(anyPlace, fc.constantFrom(...TYPED_CHARACTERS), fc.constantFrom(".", "\uFF0E"));
    fc.assert(
      fc.property(typed, ([{ text, offset }, character, level3Mark]) => {
        const after = text.slice(0, offset) + character + text.slice(offset);
        const settings = { levelMarks: true, curlyQuotes: true, level3Mark };
        const edits = typedEdits(parseDraft(after), offset + 1, settings);
        for (const { range, newText } of edits) {
          assert.match(after.slice(range.start, range.end), MARKS);
          assert.match(newText, MARKS);
          assert.doesNotMatch(after.slice(range.start, offset + 1), /[\r\n]/u);
          assert.ok(range.end <= offset + 1);
        }
        const put = applyEdits(after, edits);
        const end = offset + 1 + put.length - after.length;
        assert.deepEqual(typedEdits(parseDraft(put), end, settings), []);
      }),
      { numRuns: 3000 },
    );
  });
});
