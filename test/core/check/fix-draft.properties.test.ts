import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { checkText } from "../../../src/core/check/check-draft";
import { applySafeFixes, fixDraft } from "../../../src/core/check/fix-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { isFixable } from "../../../src/core/check/rule";
import { applyEdits, type TextEdit } from "../../../src/core/text/edit";
import { anyText } from "./any-text";
import { strictLog } from "./rule-tester";

const SAMPLES = fs
  .readdirSync("samples")
  .filter((name) => name.endsWith(".gw"))
  .map((name) => fs.readFileSync(path.join("samples", name), "utf8"));

const fixed = (text: string) => fixDraft(text, NO_PROFILE, { log: strictLog });

/** The text between the edits, put together with what they write: another way than `applyEdits` goes. */
function spliced(text: string, edits: readonly TextEdit[]): string {
  const bytes = [...Array(text.length + 1).keys()].map((offset) => {
    const written = edits.filter(({ range }) => range.start === offset).map(({ newText }) => newText);
    const isTaken = edits.some(({ range }) => range.start <= offset && offset < range.end);
    return written.join("") + (isTaken ? "" : text.charAt(offset));
  });
  return bytes.join("");
}

const HAN = "\\p{Script=Han}";

/** Faults that a writer's keyboard makes, and that can be undone without a doubt. */
const SLIPS: readonly (readonly [right: RegExp, wrong: string])[] = [
  [new RegExp(`(?<=${HAN})\uFF0C(?=${HAN})`, "gu"), ","],
  [new RegExp(`(?<=${HAN})\uFF1B(?=${HAN})`, "gu"), ";"],
  [new RegExp(`\uFF08(?=${HAN}{1,20}\uFF09)`, "gu"), "("],
  [/〔(?=\d{4}〕\d)/gu, "["],
];

/** What closes what a slip opens. */
const CLOSERS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  "(": ["\uFF09", ")"],
  "[": ["〕", "]"],
};

function slipsIn(text: string): readonly TextEdit[] {
  return SLIPS.flatMap(([right, wrong]) =>
    [...text.matchAll(right)].map(({ index }): TextEdit => {
      const [close, wrongClose] = CLOSERS[wrong] ?? [];
      const end = close === undefined ? index + 1 : text.indexOf(close, index) + 1;
      const newText = close === undefined ? wrong : `${wrong}${text.slice(index + 1, end - 1)}${wrongClose}`;
      return { range: { start: index, end }, newText };
    }),
  );
}

/** A sample with some of the slips that could be made in its body. */
const slippedSample = fc.constantFrom(...SAMPLES).chain((sample) => {
  const body = sample.indexOf("\n---\n");
  const slips = slipsIn(sample).filter(({ range }) => range.start > body);
  const apart = slips.filter(({ range }, index) => slips.findIndex((other) => overlap(other.range, range)) === index);
  return fc.subarray([...apart]).map((edits) => ({ sample, text: applyEdits(sample, edits) }));
});

function overlap(a: TextEdit["range"], b: TextEdit["range"]): boolean {
  return a.start < b.end && b.start < a.end;
}

describe("fixes: what holds for any text", () => {
  it("every fix leaves all text outside its edits as it is, byte for byte", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { fixes } of checkText(text, NO_PROFILE, { log: strictLog }).slice(0, 12)) {
          for (const { edits } of fixes.slice(0, 3)) assert.equal(applyEdits(text, edits), spliced(text, edits));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("Fix All leaves no finding that a rule of those it has followed could put right", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { applied, text: result } = applySafeFixes(text, NO_PROFILE, { log: strictLog });
        const followed = new Set(applied.map(({ rule }) => rule));
        const left = checkText(result, NO_PROFILE, { log: strictLog });
        assert.deepEqual(
          left.filter((finding) => followed.has(finding.rule) && isFixable(finding)),
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it("Fix All leaves a good draft as it is", () => {
    for (const sample of SAMPLES) assert.deepEqual(fixed(sample).text, sample);
  });

  it("Fix All undoes the slips of a keyboard in a good draft, and nothing else", () => {
    fc.assert(
      fc.property(slippedSample, ({ sample, text }) => {
        assert.equal(fixed(text).text, sample);
      }),
      { numRuns: 60 },
    );
  });
});
