import assert from "node:assert/strict";
import fc from "fast-check";
import { stringify } from "yaml";
import type { Field } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../src/core/text/edit";

type Held = string | readonly string[] | { readonly [key: string]: Held };

function held(field: Field): Held {
  if (field.children.length > 0) return Object.fromEntries(field.children.map((child) => [child.key, held(child)]));
  return field.isList ? field.values.map((value) => value.text) : (field.values[0]?.text ?? "");
}

const WORDS = [
  "甲",
  "通知",
  "《办法》",
  "〔2026〕",
  ": ",
  ":",
  "\uFF1A",
  " #",
  "#",
  "*",
  "&a",
  "!",
  "|",
  ">",
  "- ",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "\\",
  ",",
  "%",
  "@",
  "---",
  " ",
  "\n",
  "𠮷",
  "000001",
  "no",
  "~",
];

const key = fc.constantFrom("甲", "乙", "丙", "丁", "戊");
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join("").trim())
  .filter((value) => value !== "");
const list = fc.array(text, { minLength: 1, maxLength: 4 });
const record = fc.dictionary(key, fc.oneof(text, list), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const head = fc.dictionary(key, fc.oneof(text, list, record), { minKeys: 1, maxKeys: 5, noNullPrototype: true });

describe("front matter: what holds for any head", () => {
  for (const collectionStyle of ["block", "flow"] as const) {
    it(`reads what a YAML writer writes (${collectionStyle})`, () => {
      fc.assert(
        fc.property(head, (values) => {
          const yaml = stringify(values, { lineWidth: 0, collectionStyle, defaultStringType: "QUOTE_DOUBLE" });
          const source = collectionStyle === "flow" ? flowFields(values) : yaml;
          const draft = parseDraft(`---\n${source}---\n`);
          assert.deepEqual(Object.fromEntries((draft.frontMatter?.fields ?? []).map((f) => [f.key, held(f)])), values);
          assert.deepEqual(draft.problems, []);
        }),
        { numRuns: 300 },
      );
    });
  }

  it("reads what a YAML writer leaves without quotes", () => {
    fc.assert(
      fc.property(head, (values) => {
        const draft = parseDraft(`---\n${stringify(values, { lineWidth: 0 })}---\n`);
        assert.deepEqual(Object.fromEntries((draft.frontMatter?.fields ?? []).map((f) => [f.key, held(f)])), values);
        assert.deepEqual(draft.problems, []);
      }),
      { numRuns: 600 },
    );
  });

  it("cures fit together and leave every word as it was read", () => {
    const colon = fc.constantFrom(": ", ":", "\uFF1A", "\uFF1A ");
    const words = text.map((value) => value.replaceAll("\n", ""));
    const line = fc.tuple(key, colon, words).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const before = parseDraft(`---\n${lines.join("\n")}\n---\n`);
        let draft = before;
        for (let round = 0; round < 2; round++) {
          draft = parseDraft(
            applyEdits(
              draft.text,
              draft.problems.flatMap((problem) => problem.edits),
            ),
          );
          assert.deepEqual(draft.frontMatter?.fields.map(held), before.frontMatter?.fields.map(held));
        }
        assert.ok(draft.problems.every((problem) => problem.edits.length === 0));
      }),
      { numRuns: 600 },
    );
  });
});

/** Each key on a line of its own, its value in flow style. */
function flowFields(values: Readonly<Record<string, Held>>): string {
  const flow = (value: Held) =>
    stringify(value, { lineWidth: 0, collectionStyle: "flow", defaultStringType: "QUOTE_SINGLE" });
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${flow(value).replace(/\n(?!$)/g, "\n  ")}`)
    .join("");
}
