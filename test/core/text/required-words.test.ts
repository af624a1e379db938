import assert from "node:assert/strict";
import fc from "fast-check";
import { requiredWords, type WordGroups } from "../../../src/core/text/required-words";

describe("requiredWords", () => {
  const cases: readonly (readonly [RegExp, WordGroups])[] = [
    [/甲乙/u, [["甲乙"]]],
    [/甲[乙丙]/u, [["甲乙", "甲丙"]]],
    [/甲乙?/u, [["甲", "甲乙"]]],
    [/甲(?:乙|丙丁)/u, [["甲乙", "甲丙丁"]]],
    [/.{0,4}(?:甲乙|丙)[丁戊]/u, [["甲乙丁", "甲乙戊", "丙丁", "丙戊"]]],
    [/(?<=甲乙)\d+(?=丙丁)/u, [["甲乙"], ["丙丁"]]],
    [
      /(?:(?<=甲乙)|(?<=[丙丁]戊))[1-3]/u,
      [
        ["甲乙", "丙戊", "丁戊"],
        ["1", "2", "3"],
      ],
    ],
    [/(?<!甲乙)丙(?!丁)/u, [["丙"]]],
    [/(?<name>甲乙)\k<name>/u, [["甲乙"]]],
    [/[^甲]{2}\p{Script=Han}\w/u, []],
    [/(?:甲|.)/u, []],
    [/(?:甲.*乙|丙.*丁|戊)/u, [["甲", "丙", "戊"]]],
    [
      /(?:甲.*乙|丙.*丁丁)/u,
      [
        ["甲", "丁丁"],
        ["乙", "丙"],
      ],
    ],
    [/甲*/u, []],
    [/-{2,3}/u, [["--"]]],
    [/甲[乙丙]{1,3}丁+戊/u, [["丁戊"], ["甲乙", "甲丙"], ["乙丁", "丙丁"]]],
    [/甲([乙丙]{1,3})/u, [["甲乙", "甲丙"]]],
    [
      /(?:[乙丙]{1,3})?甲[乙丙]{2,}丁/u,
      [
        ["甲乙", "甲丙"],
        ["乙丁", "丙丁"],
        ["乙乙", "乙丙", "丙乙", "丙丙"],
      ],
    ],
    [/\u{20BB7}\u91CE/u, [["𠮷野"]]],
    [/[\u4e00-\u9fff]/u, []],
    [/[\u{1F300}-\u{1FAFF}\u2192]/u, [["\u2192", "\uD83C", "\uD83D", "\uD83E"]]],
    [/[\u{1F300}-\u{1FAFF}a]/iu, []],
    [/\uFF0C|a/iu, []],
    [/[\uFF0C\]-]/iu, [["\uFF0C", "]", "-"]]],
    [/^甲$/u, [["甲"]]],
    // Without the flag u the syntax is another one.
    [/甲/, []],
  ];

  for (const [pattern, words] of cases) {
    it(`reads ${pattern}`, () => assert.deepEqual(requiredWords(pattern), words));
  }

  it("takes white space for the characters that it is", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const [words = []] = requiredWords(/\s/u);
    assert.deepEqual([...words].sort(), units.filter((unit) => /\s/u.test(unit)).sort());
  });

  it("takes the rarest of several: two characters before one, others before marks that stand everywhere", () => {
    assert.deepEqual(requiredWords(/，.+甲.+乙丙/u), [["乙丙"], ["甲"], ["，"]]);
    assert.deepEqual(requiredWords(/甲.+乙.+丙.+丁/u).length, 3);
    assert.deepEqual(requiredWords(/[，。].+甲/u), [["甲"]]);
  });

  /** Sources of all that the reader knows and some that it does not, from a few characters so that they match often. */
  const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
    source: fc.oneof(
      { maxDepth: 4 },
      tie("atom"),
      fc.tuple(tie("source"), tie("source")).map((parts) => parts.join("")),
      fc.tuple(tie("source"), tie("source")).map((parts) => `(?:${parts.join("|")})`),
      fc
        .tuple(tie("source"), fc.constantFrom("?", "*", "+", "{2}", "{1,2}", "{0,3}", "{2,}", "+?"))
        .map(([part, often]) => `(?:${part})${often}`),
      fc
        .tuple(fc.constantFrom("(?=", "(?!", "(?<=", "(?<!", "(", "(?<name>"), tie("source"))
        .filter(([, part]) => !part.includes("(?<name>"))
        .map(([open, part]) => `${open}${part})`),
    ),
    atom: fc.constantFrom(
      "a",
      "b",
      "，",
      "[ab]",
      "[^a]",
      "\\d",
      "[\\d，]",
      ".",
      "^",
      "$",
      "\\b",
      "\\u0061",
      "𠮷",
      "[𠮷-𠮺]",
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom("a", "b", "，", "1", "𠮷", " "), maxLength: 12 });

  it("is true of every text that an expression matches", () => {
    fc.assert(
      fc.property(source, text, (written, words) => {
        const pattern = patternOf(written);
        const required = pattern?.test(words) ? requiredWords(pattern) : undefined;
        return !required || required.every((group) => group.some((word) => words.includes(word)));
      }),
      { numRuns: 3000 },
    );
  });

  /** Undefined where two groups have come to bear one name. */
  function patternOf(written: string): RegExp | undefined {
    try {
      return new RegExp(written, "u");
    } catch {
      return undefined;
    }
  }
});
