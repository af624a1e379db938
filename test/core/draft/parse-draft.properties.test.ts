import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftToJson } from "../../../src/core/draft/to-json";
import { assertInvariants } from "./invariants";
import { SAMPLE } from "./sample";

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

const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((all) => all.join(""));
const binary = fc.string({ unit: "binary", maxLength: 80 });

const edits = fc
  .array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(30),
      insert: fc.oneof(fc.constant(""), fc.constantFrom(...TOKENS), fc.string({ maxLength: 5 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => {
    let text = SAMPLE;
    for (const { at, remove, insert } of all) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + insert + text.slice(start + remove);
    }
    return text;
  });

function assertReads(text: string): void {
  const draft = parseDraft(text);
  assertInvariants(draft);
  assert.deepEqual(parseDraft(text), draft);
  JSON.stringify(draftToJson(draft));
}

describe("parseDraft: what holds for any text", () => {
  it("random characters, lone surrogates among them", () => {
    fc.assert(fc.property(fc.oneof(binary, fc.string()), assertReads), { numRuns: 500 });
  });

  it("random characters in the head", () => {
    fc.assert(
      fc.property(fc.oneof(binary, fc.string()), (text) => assertReads(`---\n键: ${text}\n标题: 通知\n---\n正文`)),
      { numRuns: 500 },
    );
  });

  it("the language's own words in any order", () => {
    fc.assert(fc.property(tokens, assertReads), { numRuns: 1500 });
  });

  it("the language's own words in the head", () => {
    fc.assert(
      fc.property(tokens, tokens, (head, body) => assertReads(`---\n${head}\n---\n${body}`)),
      { numRuns: 1500 },
    );
  });

  it("random edits of a real draft", () => {
    fc.assert(fc.property(edits, assertReads), { numRuns: 500 });
  });

  it("line breaks of other systems give the same words", () => {
    fc.assert(
      fc.property(edits, fc.constantFrom("\r\n", "\r"), fc.constantFrom("", "\uFEFF"), (text, lineBreak, mark) => {
        const plain = text.replace(/\r\n?/g, "\n").replaceAll("\uFEFF", "");
        const other = mark + plain.replaceAll("\n", lineBreak);
        assertReads(other);
        assert.deepEqual(wordsOf(other, lineBreak), wordsOf(plain, "\n"));
      }),
      { numRuns: 300 },
    );
  });
});

/** All that was read, without offsets. */
function wordsOf(text: string, lineBreak: string): unknown {
  const { frontMatter, body, attachments, comments, problems } = parseDraft(text);
  const kept = { frontMatter, body, attachments, comments, codes: problems.map((problem) => problem.code) };
  return JSON.parse(
    JSON.stringify(kept, (key, value) => {
      if (key.endsWith("ange") || key === "headingEnd" || key === "verbatim") return undefined;
      return typeof value === "string" ? value.replaceAll(lineBreak, "\n") : value;
    }),
  );
}
