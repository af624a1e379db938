import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { binary, editsOf, tokens } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";
import { assertPages } from "./invariants";

function assertLaysOut(text: string): void {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  assertPages(draft, pages);
  assert.deepEqual(layoutDraft(draft), pages);
}

const SAMPLES = fs
  .readdirSync("samples", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".gw"))
  .map((name) => fs.readFileSync(path.join("samples", name), "utf8"));

const word = fc.constantFrom(
  ...["云岭州商务局", "云岭州发展和改革委员会", "云江省人民政府", "国务院", "林望山", "2026年8月4日", "〔2026〕12号"],
  ...["关于", "的", "通知", "请示", "函", "命令", "纪要", "（", "）", "《", "》", "、", "\uFF0C", "。", "——", "……"],
  ...["12.5%", "3万元", "Internet", "https://www.yunling.example.cn/gongwen", " ", "\u3000", "𠮷", "e\u0301"],
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
const longWords = fc.array(word, { minLength: 1, maxLength: 150 }).map((all) => all.join(""));
const quoted = fc
  .oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: longWords })
  .map((value) => `"${value}"`);
const value = fc.oneof(
  quoted,
  fc.array(quoted, { maxLength: 12 }).map((all) => `[${all.join(", ")}]`),
  fc.constantFrom(
    "文件",
    "信函",
    "命令",
    "纪要",
    "加盖",
    "不加盖",
    "签名章",
    "通知",
    "请示",
    "|\n  甲\n  乙丙",
    ">-\n  甲\n  乙",
  ),
);
const head = fc
  .array(fc.tuple(fc.constantFrom(...ELEMENTS.map((element) => element.name)), value), { maxLength: 14 })
  .map((fields) => fields.map(([key, text]) => `${key}: ${text}`).join("\n"));

const row = fc.array(words, { minLength: 1, maxLength: 6 }).map((cells) => `| ${cells.join(" | ")} |`);
const table = fc.tuple(row, fc.array(row, { maxLength: 8 })).map(([first, rows]) => {
  const separator = `|${" --- |".repeat(first.split("|").length - 2)}`;
  return ["", first, separator, ...rows, ""].join("\n");
});
const line = fc.oneof(
  { weight: 6, arbitrary: longWords },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: words.map((text) => `一、${text}。${text}`) },
  { weight: 1, arbitrary: words.map((text) => `第一章 ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `## ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `![${text}](图.png)`) },
  { weight: 1, arbitrary: words.map((text) => `附件1\n${text}`) },
  { weight: 1, arbitrary: words.map((text) => `附件2 {横排}\n${text}`) },
);
const whole = fc
  .tuple(head, fc.array(line, { maxLength: 25 }))
  .map(([fields, lines]) => `---\n${fields}\n---\n${lines.join("\n")}\n`);

describe("layoutDraft: what holds for any draft", () => {
  it("whole drafts of any elements, tables, pictures and attachments", () => {
    fc.assert(fc.property(whole, assertLaysOut), { numRuns: 400 });
  });

  it("random characters", () => {
    fc.assert(fc.property(fc.oneof(binary, fc.string()), assertLaysOut), { numRuns: 300 });
  });

  it("the language's own words in any order", () => {
    fc.assert(
      fc.property(tokens, tokens, (fields, body) => assertLaysOut(`---\n${fields}\n---\n${body}`)),
      { numRuns: 500 },
    );
  });

  it("random edits of a draft with every kind of line", () => {
    fc.assert(fc.property(editsOf(SAMPLE), assertLaysOut), { numRuns: 200 });
  });

  it("random edits of the samples", () => {
    const edited = fc.constantFrom(...SAMPLES).chain((source) => editsOf(source));
    fc.assert(fc.property(edited, assertLaysOut), { numRuns: 100 });
  });

  it("each sample as it is", () => {
    for (const sample of SAMPLES) assertLaysOut(sample);
  });
});
