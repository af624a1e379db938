import assert from "node:assert/strict";
import fs from "node:fs";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { blanksIn, placeholdersIn } from "../../../src/core/standard/placeholders";

interface GrammarRule {
  readonly match?: string;
  readonly begin?: string;
}

const grammar: { readonly repository: Readonly<Record<string, GrammarRule>> } = JSON.parse(
  fs.readFileSync("syntaxes/gongwen.tmLanguage.json", "utf8"),
);

/** What the rule takes of the line, as group 1 where it has one. The patterns are Oniguruma's: two signs differ. */
function taken(rule: string, line: string): string | undefined {
  const pattern = grammar.repository[rule]?.match ?? grammar.repository[rule]?.begin ?? "";
  const match = new RegExp(pattern.replaceAll("\\A", "^").replace(/\\x\{(\w+)\}/gu, "\\u{$1}"), "u").exec(line);
  return match?.[1] ?? match?.[0];
}

const CASES: readonly (readonly [rule: string, line: string, taken: string | undefined])[] = [
  ["element", "发文机关标志: 云岭州商务局文件", "发文机关标志"],
  ["element", "发文字号\uFF1A云商发〔2026〕12号", "发文字号"],
  ["element", "单位: 云岭州商务局", undefined],
  ["level-1", "一、检查范围", "一、检查范围"],
  ["level-1", "一、甲。乙。", "一、甲。"],
  ["level-1", "一是加强领导。", undefined],
  ["level-2", "\uFF08一\uFF09加强领导。各单位要认真。", "\uFF08一\uFF09加强领导。"],
  ["numbered", "1.材料", "1."],
  ["numbered", "\uFF081\uFF09材料", "\uFF081\uFF09"],
  ["numbered", "3.5万元", undefined],
  ["chapter", "第一章 总则", "第一章 总则"],
  ["article", "第十二条\u3000本办法自印发之日起施行。", "第十二条"],
  ["attachment", "附件1", "附件1"],
  ["attachment", "附件 {横排}", "附件 "],
  ["attachment", "附件1中的表格", undefined],
  ["document-number", "根据《办法》\uFF08云商发〔2026〕12号\uFF09", "云商发〔2026〕12号"],
  ["law-name", "依照《保密法》第三条办理", "《保密法》第三条"],
  ["law-name", "《关于贯彻〈规定〉的通知》", "《关于贯彻〈规定〉的通知》"],
  ["date", "于2026年8月4日前", "2026年8月4日"],
  ["date", "共12026年", undefined],
  ["picture", "![流程图](流程.png)", "!["],
  ["markdown-heading", "## 检查范围", "##"],
];

describe("grammar", () => {
  for (const [rule, line, expected] of CASES) {
    it(`${rule}: ${line}`, () => assert.equal(taken(rule, line), expected));
  }

  it("knows the elements of the standard", () => {
    const { element, record } = grammar.repository;
    const names = [element, record].flatMap((rule) =>
      /\(([\p{Script=Han}|]+)\)/u.exec(rule?.begin ?? "")?.[1]?.split("|"),
    );
    assert.deepEqual(names.sort(), ELEMENTS.map(({ name }) => name).sort());
  });

  it("marks the places to fill that the checks look for", () => {
    for (const text of ["【事由】", "【2026】", "××局", "{{标题}}", "____", "TODO", "XX局", "〔20××〕×号", "TODOS"]) {
      const [place] = [...placeholdersIn(text), ...blanksIn(text)];
      assert.equal(taken("placeholder", text), place && text.slice(place.from, place.to), text);
    }
  });

  it("includes only rules that it has", () => {
    const included = [...JSON.stringify(grammar).matchAll(/"include":"#([^"]+)"/gu)].map(([, name = ""]) => name);
    for (const name of included) assert.ok(name in grammar.repository, name);
  });
});
