import assert from "node:assert/strict";
import { filler } from "../placed";
import { broken, endOf, setLines, textOf, widthsOf } from "./set-lines";

const near = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) < 1e-6, `expected ${expected}, found ${found}`);

describe("breakLines: what stays whole", () => {
  const whole = [
    ["a Latin word", "Internet"],
    ["a number", "8801226"],
    ["a decimal number", "12.5"],
    ["a number in full width", "２０２６"],
    ["a year", "2026年"],
    ["a number and its unit", "3.5万元"],
    ["a share", "38.5%"],
    ["a full-width share", "38.5％"],
    ["a temperature", "25℃"],
    ["a time", "14:30"],
    ["an ordinal", "第12条"],
    ["a sum of money", "￥500"],
    ["a half-width bracket and its word", "(A)"],
    ["a word with an apostrophe", "don’t"],
    ["a word of another script", "Россия"],
  ] as const;
  for (const [what, word] of whole) {
    it(`${what}: ${word}`, () => {
      for (let before = 18; before <= 28; before++) {
        const lines = broken(`${filler(before)}${word}${filler(40)}`);
        assert.ok(
          lines.some((line) => line.includes(word)),
          `${before} before it: ${lines.join("|")}`,
        );
      }
    });
  }

  const preferred = [
    ["a date", "2026年8月4日", ["年", "月"]],
    ["a range", "10%—15%", ["—"]],
    ["the number of a document", "〔2026〕12号", ["〕"]],
    ["the number of a standard", "GB/T 9704—2012", ["GB/T", "—"]],
    ["an address", "gongwen@yunling.example.cn", ["@", "."]],
  ] as const;
  for (const [what, word, joints] of preferred) {
    it(`${what} unless the line would be torn apart, and then behind ${joints.join(" or ")}`, () => {
      for (let before = 16; before <= 28; before++) {
        const text = `${filler(before)}${word}${filler(40)}`;
        const lines = setLines(text);
        for (const line of lines.slice(0, -1)) {
          near(endOf(line), 28);
          const end = textOf(line).slice(before);
          const isParted = end !== "" && end.length < word.length && word.startsWith(end);
          assert.ok(!isParted || joints.some((joint) => end.endsWith(joint)), `${before} before it: ${textOf(line)}`);
        }
      }
    });
  }

  it("a word longer than a line begins where it stands and is cut where the lines end", () => {
    assert.deepEqual(broken("a".repeat(70), 10), ["a".repeat(20), "a".repeat(20), "a".repeat(20), "a".repeat(10)]);
    assert.deepEqual(broken(`甲乙${"a".repeat(30)}`, 10), [`甲乙${"a".repeat(16)}`, "a".repeat(14)]);
  });

  it("Han characters are not kept together", () => {
    assert.deepEqual(broken(filler(60)), [filler(28), filler(56).slice(28), filler(60).slice(56)]);
  });

  it("a character keeps the marks that stand upon it", () => {
    for (const line of broken("e\u0301".repeat(50), 10)) assert.match(line, /^(?:e\u0301)+$/u);
  });
});

describe("breakLines: white of marks (5.1.10)", () => {
  it("is full where a mark stands alone", () => {
    assert.deepEqual(widthsOf(setLines("甲，乙（丙）丁")[0]), [1, 1, 1, 1, 1, 1, 1]);
  });

  it("is given up by one of two marks that meet", () => {
    assert.deepEqual(widthsOf(setLines("《甲》（乙）。“‘丙’”")[0]), [1, 1, 0.5, 1, 1, 0.5, 0.5, 1, 0.5, 1, 0.5, 1]);
  });

  it("is given up by the second of two question or exclamation marks (5.1.2)", () => {
    assert.deepEqual(widthsOf(setLines("？！甲！！！乙")[0]), [0.5, 0.5, 1, 0.5, 0.5, 1, 1]);
  });

  it("gives way where a mark would be driven to the next line", () => {
    const text = `甲，乙${filler(25)}。${filler(5)}`;
    const [first] = setLines(text);
    assert.equal(first && textOf(first), text.slice(0, 29));
    near(endOf(first), 28);
    assert.equal(widthsOf(first).at(-1), 0.5);
    assert.equal(widthsOf(first)[1], 0.5);
  });

  it("gives way at the line's end first", () => {
    const [first] = setLines(`甲，乙${filler(24)}1。${filler(5)}`);
    assert.deepEqual([widthsOf(first)[1], widthsOf(first).at(-1)], [1, 0.5]);
    near(endOf(first), 28);
  });

  it("does not give way further than its half", () => {
    const text = `甲，乙${filler(26)}。${filler(5)}`;
    assert.equal(broken(text)[0], text.slice(0, 28));
  });
});

describe("breakLines: a last line of one character", () => {
  it("is drawn in", () => {
    const text = `甲，乙，丙${filler(23)}。`;
    assert.deepEqual(broken(text), [text]);
    near(endOf(setLines(text)[0]), 28);
  });

  it("gets another where no mark has white to give", () => {
    assert.deepEqual(broken(filler(29)), [filler(27), filler(29).slice(27)]);
  });

  it("is left where the line before would be torn apart", () => {
    assert.deepEqual(broken("检查8801226止", 5.5), ["检查8801226", "止"]);
  });
});

describe("breakLines: the edges of the lines", () => {
  it("are both aligned but in the last line", () => {
    const lines = setLines(`2026年${filler(30)}，共12345件，其中A类67件${filler(60)}。`);
    assert.ok(lines.length > 3);
    for (const line of lines.slice(0, -1)) near(endOf(line), 28);
    const last = lines.at(-1);
    near(
      endOf(last),
      widthsOf(last).reduce((sum, width) => sum + width, 0),
    );
  });

  it("keep words and dashes together while the line is widened", () => {
    const text = `甲乙word——${filler(6)}Internet`;
    const [line] = setLines(text, 13);
    assert.equal(line && textOf(line), `甲乙word——${filler(6)}`);
    const gaps = line?.xs.slice(1).map((x, index) => x - (line.xs[index] ?? 0) - (line.widths[index] ?? 0)) ?? [];
    for (const index of [2, 3, 4, 6]) near(gaps[index] ?? 1, 0);
    assert.ok((gaps[0] ?? 0) > 0);
  });

  it("are not aligned where a long word would tear the line apart", () => {
    const [first, second] = setLines(`甲乙丙丁${"a".repeat(50)}${filler(20)}`);
    assert.equal(first && textOf(first), "甲乙丙丁");
    near(endOf(first), 4);
    near(endOf(second), 28);
  });

  it("are left uneven in narrow columns", () => {
    const lines = setLines(`甲乙丙word丁戊`, 4, { isRagged: true });
    assert.deepEqual(lines.map(textOf), ["甲乙丙", "word丁戊"]);
    near(endOf(lines[0]), 3);
  });

  it("begin where the indent says", () => {
    const lines = setLines(filler(60), 28, { firstIndent: 11, indent: 5 });
    assert.deepEqual(
      lines.map((line) => line.start),
      [11, 5, 5],
    );
    near(endOf(lines[0]), 28);
  });

  it("have no space at them", () => {
    const words = "word ".repeat(10);
    assert.deepEqual(broken(words, 10), ["word word word word", "word word word word", "word word "]);
    for (const line of setLines(words, 10).slice(0, -1)) near(endOf(line), 10);
  });
});
