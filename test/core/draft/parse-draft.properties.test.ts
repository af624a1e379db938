import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftToJson } from "../../../src/core/draft/to-json";
import { binary, editsOf, tokens } from "./arbitraries";
import { assertInvariants } from "./invariants";
import { SAMPLE } from "./sample";

const edits = editsOf(SAMPLE);

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
