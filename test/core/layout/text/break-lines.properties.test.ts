import assert from "node:assert/strict";
import fc from "fast-check";
import { CELL } from "../placed";
import { setLines, textOf } from "./set-lines";

const NOT_AT_HEAD = "。\uFF0C、\uFF1B\uFF1A\uFF1F\uFF01\uFF09》〉”’】〕·";
const NOT_AT_END = "\uFF08《〈“‘〔【";

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."甲乙丙丁云岭公文质量检查") },
  { weight: 3, arbitrary: fc.constantFrom(...NOT_AT_HEAD, ...NOT_AT_END) },
  { weight: 2, arbitrary: fc.constantFrom("——", "……", "word", "8801226", "a", "1", "3.5%", " ", "  ") },
  { weight: 1, arbitrary: fc.constantFrom("𠮷", "e\u0301", "\u3000", "\t", "☎", "👩‍👧", "\u200b", "\ud842") },
);
const text = fc.array(character, { minLength: 1, maxLength: 120 }).map((all) => all.join(""));
const columns = fc.integer({ min: 2, max: 30 });

/** Whether a line may end before the character at `index`, by the marks alone. */
function mayPart(characters: readonly string[], index: number): boolean {
  const [before = "", behind = ""] = [characters[index - 1], characters[index]];
  const isNumber = before === "〕" && /^\d$/u.test(behind);
  const isWord = /^[\w.%@:-]$/u.test(before) && /^[\w.%@:-]$/u.test(behind);
  const isJoined = /^[—…]$/u.test(before) && before === behind;
  return !NOT_AT_HEAD.includes(behind) && !NOT_AT_END.includes(before) && !isWord && !isNumber && !isJoined;
}

/** As the marks on a character and joiners take no place, nothing is parted beside them. */
const isPlain = (value: string) => /^[\p{L}\p{P}\p{N}%]+$/u.test(value);

describe("breakLines: what holds for any text", () => {
  it("every character stands in order; only spaces at the end of a line are left out", () => {
    fc.assert(
      fc.property(text, columns, (words, width) => {
        const set = setLines(words, width).map(textOf).join("");
        assert.equal(set.replace(/[ \t]/gu, ""), words.replace(/[ \t]/gu, ""));
        assert.ok(set.length <= words.length);
      }),
      { numRuns: 500 },
    );
  });

  it("no line is wider than the measure, none is empty, no character stands left of another before it", () => {
    fc.assert(
      fc.property(text, columns, fc.integer({ min: 0, max: 2 }), (words, width, indent) => {
        const lines = setLines(words, width + indent, { firstIndent: indent * CELL, indent: 0 });
        for (const line of lines) {
          assert.ok(line.cells.length > 0);
          // Spaces may hang over the edge: nobody sees them.
          const seen = line.cells.map((cell, index) => (/\s/u.test(cell.character) ? 0 : endAt(line, index)));
          assert.ok(Math.max(...seen) <= (width + indent) * CELL + 0.01, textOf(line));
          line.xs.slice(1).forEach((x, index) => {
            assert.ok(x >= (line.xs[index] ?? 0) - 1e-9);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("marks, words and dashes are parted only where a line has no other place to end", () => {
    const plain = text.map((words) => [...words].filter(isPlain).join("")).filter((words) => words !== "");
    fc.assert(
      fc.property(plain, columns, (words, width) => {
        const characters = [...words];
        let from = 0;
        for (const line of setLines(words, width).slice(0, -1)) {
          const end = from + line.cells.length;
          if (!mayPart(characters, end)) {
            for (let index = from + 1; index < end; index++) {
              assert.ok(!mayPart(characters, index), `${textOf(line)} might have ended at ${index - from}`);
            }
          }
          from = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("every line but the last ends at the edge in text without long words", () => {
    const han = fc.array(fc.constantFrom(..."甲乙丙丁云岭公文质量", "\uFF0C", "。", "《", "》", "1", "23"), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(han, fc.integer({ min: 12, max: 30 }), (all, width) => {
        const words = all.join("").replace(/[\uFF0C。《》]{2,}/gu, "\uFF0C");
        for (const line of setLines(words, width).slice(0, -1)) {
          assert.ok(Math.abs(line.end - width * CELL) < 0.01, textOf(line));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a paragraph of 200 000 characters is set", () => {
    const paragraph = "为进一步提高公文质量，根据〔2026〕12号文件，现就8项工作通知如下："
      .repeat(6000)
      .slice(0, 200_000);
    const lines = setLines(paragraph);
    assert.equal(lines.map(textOf).join(""), paragraph);
    assert.ok(lines.length > 6000);
  });

  function endAt(line: ReturnType<typeof setLines>[number], index: number): number {
    return (line.xs[index] ?? 0) + (line.widths[index] ?? 0);
  }
});
