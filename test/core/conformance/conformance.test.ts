import assert from "node:assert/strict";
import { type Comparison, compare } from "../../../scripts/conformance/compare";
import { draftFiles, measuredDraft } from "../../../scripts/conformance/drafts";
import { FIGURES } from "../../../scripts/conformance/figures";
import { packagedFonts } from "../../../scripts/conformance/render-draft";
import { listing } from "../../../scripts/conformance/report";

/** As many wrong figures as a message shows. */
const SHOWN = 20;

describe("figures of the standard, read back from the PDF", () => {
  const fonts = packagedFonts();
  const measured = new Set<string>();

  for (const file of draftFiles()) {
    it(file, async () => {
      const comparisons = compare(await measuredDraft(file, fonts));
      for (const { name } of comparisons) measured.add(name);
      assert.ok(comparisons.length > 0);
      assert.ok(
        comparisons.every(({ ok }) => ok),
        wrongOnes(comparisons),
      );
    }).timeout(0);
  }

  it("are each measured in some draft", () => {
    assert.deepEqual(
      Object.keys(FIGURES).filter((name) => !measured.has(name)),
      [],
    );
  });
});

function wrongOnes(comparisons: readonly Comparison[]): string {
  return `\n${listing(comparisons.filter(({ ok }) => !ok).slice(0, SHOWN)).join("\n")}`;
}
