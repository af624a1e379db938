import assert from "node:assert/strict";
import fc from "fast-check";
import { breakLines, singleLine } from "../../../../src/core/layout/text/break-lines";
import type { Line } from "../../../../src/core/layout/text/line";
import { styleOf } from "../../../../src/core/layout/text/run";
import { CELL } from "../placed";
import { setLines, textOf } from "./set-lines";

// Written down once more on purpose: what docs/layout.md says of the marks.
const NOT_AT_HEAD = "。\uFF0C、\uFF1B\uFF1A\uFF1F\uFF01\uFF09》〉”’】〕·～／/％";
const HALF_NOT_AT_HEAD = "%.-";
const NOT_AT_END = "\uFF08《〈“‘〔【/／";

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."甲乙丙丁云岭公文质量检查") },
  { weight: 3, arbitrary: fc.constantFrom(...NOT_AT_HEAD, ...NOT_AT_END) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...["——", "……", "—", "word", "8801226", "a", "1", "3.5%", "2026年8月4日", "〔2026〕12号", "1.", "①", " ", "  "],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        "𠮷",
        "e\u0301",
        "\u3000",
        "\t",
        "☎",
        "👩\u200D👧",
        "\u200B",
        "\u2060",
        "\u00A0",
        "\uD842",
        "葛\u{E0100}",
        "שלום",
      ],
    ),
  },
);
const text = fc.array(character, { minLength: 1, maxLength: 120 }).map((all) => all.join(""));
const columns = fc.integer({ min: 2, max: 30 });
const wide = fc.integer({ min: 20, max: 30 });

/** Whether the marks alone allow a line to end before the character at `index`. */
function marksAllow(characters: readonly string[], index: number): boolean {
  const [before = "", behind = ""] = [characters[index - 1], characters[index]];
  const isParted = /^[—…]$/u.test(before) && before === behind && !isBetweenPairs(characters, index);
  const isConnector = behind === "—" && before !== "—" && characters[index + 1] !== "—";
  return (
    !NOT_AT_HEAD.includes(behind) &&
    !HALF_NOT_AT_HEAD.includes(behind) &&
    !NOT_AT_END.includes(before) &&
    !isParted &&
    !isConnector
  );
}

/** As in `……|……`: both sides are whole. */
function isBetweenPairs(characters: readonly string[], index: number): boolean {
  let start = index;
  while (characters[start - 1] === characters[index]) start--;
  return (index - start) % 2 === 0 && characters[index + 1] === characters[index];
}

/** Whether words and marks allow it. */
function mayPart(characters: readonly string[], index: number): boolean {
  const isOfWord = (value = "") => /^[\w.%\-·/\p{Script=Hebrew}]$/u.test(value);
  return marksAllow(characters, index) && !(isOfWord(characters[index - 1]) && isOfWord(characters[index]));
}

/** Marks upon characters and spaces are left out: what is seen is then what was written. */
const plain = text.map((words) => [...words].filter((value) => /^[\p{L}\p{P}\p{N}％～]$/u.test(value)).join(""));

const widthOf = (words: string) => singleLine([{ text: words, style: styleOf("正文") }]).end;

/** The ends of the lines but the last, in characters of a text without spaces. */
function endsOf(lines: readonly Line[]): readonly number[] {
  let end = 0;
  return lines.slice(0, -1).map((line) => {
    end += line.cells.length;
    return end;
  });
}

describe("breakLines: what holds for any text", () => {
  it("every character stands in order; only spaces at the end of a line are left out", () => {
    fc.assert(
      fc.property(text, columns, (words, width) => {
        const set = setLines(words, width).map(textOf).join("");
        assert.equal(set.replace(/[ \t\u3000]/gu, ""), words.replace(/[ \t\u3000]/gu, ""));
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
            assert.ok(x >= (line.xs[index] ?? 0) + (line.widths[index] ?? 0) - 1e-6);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("no mark gives more than its white half, nothing but marks and spaces gives any", () => {
    fc.assert(
      fc.property(text, columns, (words, width) => {
        for (const line of setLines(words, width)) {
          line.cells.forEach((cell, index) => {
            const least = / /u.test(cell.character) ? CELL / 4 : CELL / 2;
            const width = line.widths[index] ?? 0;
            assert.ok(width <= cell.width + 1e-9);
            if (width < cell.width - 1e-9) {
              assert.ok(/^[\p{P} ]$/u.test(cell.character), cell.character);
              assert.ok(width >= least - 1e-9);
            }
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("no line begins or ends with a mark that may not, unless it has no other place to end", () => {
    fc.assert(
      fc.property(plain, columns, (words, width) => {
        const characters = [...words];
        let from = 0;
        for (const end of endsOf(setLines(words, width))) {
          if (!marksAllow(characters, end)) {
            for (let index = from + 1; index < end; index++) {
              assert.ok(!marksAllow(characters, index), `${words}: the line might have ended at ${index}, not ${end}`);
            }
          }
          from = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("words and numbers are parted only where they are wider than a line", () => {
    fc.assert(
      fc.property(plain, columns, (words, width) => {
        const characters = [...words];
        for (const end of endsOf(setLines(words, width))) {
          if (mayPart(characters, end)) continue;
          let [start, stop] = [end, end];
          while (start > 0 && !mayPart(characters, start)) start--;
          while (stop < characters.length && !mayPart(characters, stop)) stop++;
          assert.ok(widthOf(characters.slice(start, stop).join("")) > width * CELL, `${words} at ${end}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("every line but the last ends at the edge in text without long words", () => {
    const han = fc.array(
      fc.constantFrom(..."甲乙丙丁云岭公文质量", "\uFF0C", "。", "《", "》", "1件", "23个", "2026年8月4日"),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(han, wide, (all, width) => {
        const words = all.join("").replace(/[\uFF0C。《》]{2,}/gu, "\uFF0C");
        for (const line of setLines(words, width).slice(0, -1)) {
          assert.ok(Math.abs(line.end - width * CELL) < 0.01, textOf(line));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a full line ends in a mark of half a width", () => {
    fc.assert(
      fc.property(plain, wide, (words, width) => {
        for (const line of setLines(words, width).slice(0, -1)) {
          const isMark = /^[\uFF0C。、\uFF1B\uFF1A\uFF1F\uFF01\uFF09》〉”’】〕]$/u.test(
            line.cells.at(-1)?.character ?? "",
          );
          if (isMark) assert.ok(Math.abs((line.widths.at(-1) ?? 0) - CELL / 2) < 1e-6, textOf(line));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("Han characters alone stand on the grid", () => {
    const han = fc.string({ unit: fc.constantFrom(..."甲乙丙丁云岭公文"), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(han, wide, (words, width) => {
        const lines = setLines(words, width);
        // The line before the last may have given a character to it.
        for (const line of lines.length > 1 ? lines.slice(0, -2) : lines) {
          line.xs.forEach((x, index) => {
            assert.ok(Math.abs(x - index * CELL) < 1e-6);
          });
        }
      }),
    );
  });

  it("what is added at the end changes no line before the last two", () => {
    fc.assert(
      fc.property(text, text, wide, (head, tail, width) => {
        const before = setLines(head, width).slice(0, -2).map(textOf);
        assert.deepEqual(
          setLines(head + tail, width)
            .map(textOf)
            .slice(0, before.length),
          before,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("the lines do not depend on how the text is divided into runs", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), columns, (parts, width) => {
        // Halves of a surrogate pair in two runs are two characters.
        const whole = parts.map((part) => part.replace(/\p{Surrogate}/gu, ""));
        const measure = { firstIndent: 0, indent: 0, width: width * CELL };
        const divided = breakLines(
          whole.map((part) => ({ text: part, style: styleOf("正文") })),
          measure,
        );
        const undivided = setLines(whole.join(""), width);
        assert.deepEqual(
          divided.map((line) => [textOf(line), line.xs, line.widths]),
          undivided.map((line) => [textOf(line), line.xs, line.widths]),
        );
      }),
      { numRuns: 300 },
    );
  });

  function endAt(line: Line, index: number): number {
    return (line.xs[index] ?? 0) + (line.widths[index] ?? 0);
  }
});
