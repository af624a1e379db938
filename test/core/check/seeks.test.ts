import assert from "node:assert/strict";
import fs from "node:fs";
import fc from "fast-check";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { siftedPassages } from "../../../src/core/check/passages";
import { RULES } from "../../../src/core/check/registry";
import { sought } from "../../../src/core/check/sought";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { mayFind } from "../../../src/core/text/sieve";
import { versionsOf } from "../draft/arbitraries";
import { anyText } from "./any-text";

const FAULTY = fs.readFileSync("samples/待修改/十五处毛病的通知.gw", "utf8");

describe("what a rule seeks", () => {
  const seeking = RULES.filter(({ seeks, seeksInElements }) => seeks ?? seeksInElements);
  const asking = seeking.map(({ seeks, seeksInElements, ...rule }) => rule);

  function assertSameWhenAsked(text: string): void {
    const draft = parseDraft(text);
    const found = checkDraft(draft, NO_PROFILE, { rules: seeking });
    assert.deepEqual(found, checkDraft(parseDraft(text), NO_PROFILE, { rules: asking }));
  }

  it("is there wherever the rule, asked all the same, finds something", () => {
    fc.assert(fc.property(anyText, assertSameWhenAsked), { numRuns: 200 });
    const versions = versionsOf(FAULTY);
    fc.assert(
      fc.property(versions, (texts) => texts.forEach(assertSameWhenAsked)),
      { numRuns: 20 },
    );
  });

  it("may be there where blanks in a passage would make it", () => {
    const [apart, there, absent] = [sought(/甲 乙/gu), sought(/丙/gu), sought(/丁/gu)];
    const sifted = siftedPassages(parseDraft("甲丙乙。\n"));
    assert.deepEqual(
      [apart, there, absent].map(({ place }) => mayFind(sifted, place)),
      [true, true, false],
    );
  });
});
