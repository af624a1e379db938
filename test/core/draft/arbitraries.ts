import fc from "fast-check";

/** Words and marks that mean something in a draft, and some that only nearly do. */
// biome-ignore format: a pool reads best as one
const TOKENS = [
  "---", "---\n", "--- \r\n", "\n", "\n", "\n", "\r", "\r\n", " ", "  ", "\t", "\u3000", "\uFEFF", "\u00a0", "\u2028",
  "标题: ", "标题\uFF1A", "标题:", "附件:", "办理:\n  ", "键: ", "键: ", ": ", ":", "\uFF1A", "- ", "  - ", "-", "*", "*a", "&a ", "&a", "**", "**", "!", "!!map ",
  "|", "|-\n", ">", "> ", "[", "]", "{", "}", "{横排}", ",", "\uFF0C", "#", "# ", "## ", " #", "\"", "'", "\\", "\\|", "\\x", "''", "?", "? ", "%", "@", "`", "...",
  "<!--", "-->", "<!-- 注 -->", "| --- | :-: |\n", "|甲|乙|\n", "![", "](", ")", "![图](路)",
  "附件", "附件1", "附件一", "附\u3000件２\uFF1A", "一、", "（一）", "(一)、", "1.", "1、", "（1）", "1.5", "第一章", "第一条", "十", "百", "。", "；", "“", "”", "（", "）",
  "甲", "关于开展公文质量检查的通知", "为进一步提高质量。", "word", "0", "𠮷", "\ud842", "\udfb7", "\0", "\x1b",
];

/** The language's own words in any order. */
export const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((all) => all.join(""));

/** Any characters, lone surrogates among them. */
export const binary = fc.string({ unit: "binary", maxLength: 80 });

/** The text with random edits. */
export function editsOf(source: string): fc.Arbitrary<string> {
  return fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat(30),
        insert: fc.oneof(fc.constant(""), fc.constantFrom(...TOKENS), fc.string({ maxLength: 5 })),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => {
      let text = source;
      for (const { at, remove, insert } of all) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + insert + text.slice(start + remove);
      }
      return text;
    });
}

/** Versions of one text, each made of the one before it. */
export function versionsOf(first: string): fc.Arbitrary<readonly string[]> {
  return editsOf(first).chain((second) =>
    editsOf(second).chain((third) => editsOf(third).map((fourth) => [first, second, third, fourth])),
  );
}
