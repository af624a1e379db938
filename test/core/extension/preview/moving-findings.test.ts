import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../../src/core/check/rule";
import { applyEdits } from "../../../../src/core/text/edit";
import { range } from "../../../../src/core/text/range";
import { movedRange } from "../../../../src/extension/preview/moved-range";
import { MovingFindings } from "../../../../src/extension/preview/moving-findings";

const TEXT = "各县商务局，请认真落实。";
const WORDS = range(TEXT.indexOf("认真"), TEXT.indexOf("认真") + 2);

const edit = (start: number, end: number, newText: string) => ({ range: range(start, end), newText });

describe("a stretch of the draft after an edit", () => {
  const cases: readonly (readonly [what: string, edit: ReturnType<typeof edit>, left: string | undefined])[] = [
    ["before it", edit(0, 2, "全州各"), "认真"],
    ["behind it", edit(WORDS.end, TEXT.length, "。"), "认真"],
    ["at its head", edit(WORDS.start, WORDS.start, "务必"), "认真"],
    ["at its end", edit(WORDS.end, WORDS.end, "地"), "认真"],
    ["within it", edit(WORDS.start + 1, WORDS.start + 1, "一"), "认一真"],
    ["over its head", edit(WORDS.start - 1, WORDS.start + 1, "要"), "真"],
    ["over its end", edit(WORDS.start + 1, WORDS.end + 1, "要"), "认"],
    ["over all of it", edit(WORDS.start, WORDS.end, "切实"), undefined],
  ];
  for (const [what, change, left] of cases) {
    it(what, () => {
      const moved = movedRange(WORDS, change);
      assert.equal(moved && applyEdits(TEXT, [change]).slice(moved.start, moved.end), left);
    });
  }

  it("keeps all its words wherever the edit does not touch them", () => {
    const offset = fc.nat(TEXT.length);
    fc.assert(
      fc.property(offset, offset, fc.string({ maxLength: 4 }), (a, b, newText) => {
        const change = edit(Math.min(a, b), Math.max(a, b), newText);
        fc.pre(change.range.end <= WORDS.start || change.range.start >= WORDS.end);
        const moved = movedRange(WORDS, change);
        assert.equal(applyEdits(TEXT, [change]).slice(moved?.start, moved?.end), "认真");
      }),
    );
  });
});

describe("findings between two checks", () => {
  it("go along with several edits at once, and go with their words", () => {
    const findings = new MovingFindings();
    const at = (word: string) => ({ range: range(TEXT.indexOf(word), TEXT.indexOf(word) + word.length) }) as Finding;
    findings.all = [at("各县"), at("认真"), at("落实")];
    const edits = [edit(0, 2, "全"), edit(WORDS.start, WORDS.start, "务必"), edit(WORDS.end, WORDS.end, "抓好")];
    findings.move(edits);
    const text = applyEdits(TEXT, edits);
    assert.deepEqual(
      findings.all.map((finding) => text.slice(finding.range.start, finding.range.end)),
      ["认真", "落实"],
    );
  });
});
