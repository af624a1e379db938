import assert from "node:assert/strict";
import type { Draft, DraftProblemCode, Field } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { applyEdits } from "../../../src/core/text/edit";
import { assertInvariants } from "./invariants";

/** What a field holds: a text, a list, or keys below it. */
type Held = string | readonly string[] | { readonly [key: string]: Held };

function held(field: Field): Held {
  if (field.children.length > 0) return Object.fromEntries(field.children.map((child) => [child.key, held(child)]));
  return field.isList ? field.values.map((value) => value.text) : (field.values[0]?.text ?? "");
}

function fieldsOf(draft: Draft): Readonly<Record<string, Held>> {
  return Object.fromEntries((draft.frontMatter?.fields ?? []).map((field) => [field.key, held(field)]));
}

function parseHead(head: string): Draft {
  const draft = parseDraft(`---\n${head}\n---\n正文`);
  assertInvariants(draft);
  assert.equal(draft.body.length, 1);
  return draft;
}

function codes(draft: Draft): readonly DraftProblemCode[] {
  return draft.problems.map((problem) => problem.code);
}

const READ: readonly (readonly [string, string, Held])[] = [
  ["a number stays text", "份号: 000001", "000001"],
  ["a date stays text", "日期: 2026-08-04", "2026-08-04"],
  ["words of other languages' YAML stay text", "公开: no", "no"],
  ["the genre's marks", "标题: 《办法》〔2026〕★“甲”……*重点*@乙 & 丙", "《办法》〔2026〕★“甲”……*重点*@乙 & 丙"],
  ["a full-width colon in a value", "标题: 关于印发《办法》的通知\uFF1A附表", "关于印发《办法》的通知\uFF1A附表"],
  ["a half-width colon without a space in a value", "时间: 9:00", "9:00"],
  ["blanks around a value", "文种:   通知 \u3000", "通知"],
  ["blanks before the colon", "文种 : 通知", "通知"],
  ["a key in quotes", '"文种": 通知', "通知"],
  ["double quotes", '标题: "甲: 乙 # 丙"', "甲: 乙 # 丙"],
  ["escapes in double quotes", '标题: "甲\\t\\u4e59"', "甲\t乙"],
  ["single quotes", "标题: '它''的'", "它'的"],
  ["empty quotes are no value", '标题: ""', ""],
  ["a list in brackets", '主送机关: [甲, "乙, 丙" , 丁]', ["甲", "乙, 丙", "丁"]],
  ["a list in brackets over lines", "主送机关: [\n  甲,\n乙,\n]", ["甲", "乙"]],
  ["an empty list", "主送机关: []", []],
  ["a list below", "主送机关:\n  - 甲\n  - '乙'", ["甲", "乙"]],
  ["a list below, not indented", "主送机关:\n- 甲\n- 乙", ["甲", "乙"]],
  ["a list with comments and blank lines", "主送机关: # 上级\n\n  # 第一个\n  - 甲\n\n  - 乙", ["甲", "乙"]],
  ["items that go on below", "附件:\n  - 公文质量\n    检查表\n  -\n    台账", ["公文质量检查表", "台账"]],
  ["an item of a dash", "附件:\n  - - 甲", ["- 甲"]],
  ["keys below", "办理:\n  拟稿: 甲\n  会签:\n    - 乙\n    - 丙", { 拟稿: "甲", 会签: ["乙", "丙"] }],
  ["keys in braces", "办理: {拟稿: 甲, 会签: [乙, 丙]}", { 拟稿: "甲", 会签: ["乙", "丙"] }],
  ["lines kept", "附注: |\n  甲\n  乙", "甲\n乙"],
  ["lines folded", "附注: >-\n  甲\n  乙", "甲 乙"],
  [
    "Chinese that goes on below joins without a space",
    "标题: 云岭州商务局\n  关于检查的通知",
    "云岭州商务局关于检查的通知",
  ],
  ["Latin that goes on below joins with a space", "题: one\n  two", "one two"],
  ["a value below its key", "标题:\n  关于检查的通知", "关于检查的通知"],
  ["no value", "标题:", ""],
  ["a mark reserved in YAML: @", "标题: @甲", "@甲"],
  ["a mark reserved in YAML: `", "标题: `甲`", "`甲`"],
  ["a mark reserved in YAML: %", "标题: %甲", "%甲"],
  ["what looks like a tag", "标题: !重要 甲", "!重要 甲"],
  ["an ampersand before a blank", "标题: & 甲", "& 甲"],
  ["a word in braces", "标题: {横排}", "{横排}"],
  ["words behind braces", "标题: {甲} 乙", "{甲} 乙"],
  ["what looks like an item", "标题: - 甲", "- 甲"],
  ["what looks like a block", "标题: >甲", ">甲"],
];

describe("front matter: values", () => {
  for (const [name, head, expected] of READ) {
    it(name, () => {
      const draft = parseHead(head);
      assert.deepEqual(Object.values(fieldsOf(draft)), [expected]);
      assert.deepEqual(draft.problems, []);
    });
  }

  it("gives exact ranges", () => {
    const text =
      "\uFEFF---  \r\n文种: 通知\r标题: \"甲\\t乙\"\n主送机关: [丙, '丁']\r\n附注: |-\r\n  戊\r\n---\r\n正文";
    const draft = parseDraft(text);
    assertInvariants(draft);
    const slices = draft.frontMatter?.fields.map((field) => ({
      key: text.slice(field.keyRange.start, field.keyRange.end),
      value: text.slice(field.valueRange.start, field.valueRange.end),
      items: field.values.map((value) => [text.slice(value.range.start, value.range.end), value.verbatim]),
    }));
    assert.deepEqual(slices, [
      { key: "文种", value: "通知", items: [["通知", true]] },
      { key: "标题", value: '"甲\\t乙"', items: [["甲\\t乙", false]] },
      {
        key: "主送机关",
        value: "[丙, '丁']",
        items: [
          ["丙", true],
          ["丁", true],
        ],
      },
      { key: "附注", value: "|-\r\n  戊", items: [["戊", true]] },
    ]);
    assert.deepEqual(draft.frontMatter?.fields[0]?.range, { start: 8, end: 14 });
    assert.deepEqual(draft.frontMatter?.range, { start: 1, end: text.indexOf("\r\n正文") });
    assert.deepEqual(draft.frontMatter?.contentRange, { start: 8, end: text.lastIndexOf("---") });
  });

  it("an empty value has an empty range behind the colon", () => {
    const [field] = parseHead("标题:  ").frontMatter?.fields ?? [];
    assert.deepEqual(field?.valueRange, { start: 7, end: 7 });
    assert.deepEqual(field?.range, { start: 4, end: 7 });
  });
});

/** A head, what is read of it, its problems, and the head once their edits are applied. */
const FAULTY: readonly (readonly [string, string, readonly Held[], readonly DraftProblemCode[], string])[] = [
  ["a full-width colon", "标题\uFF1A甲\n文种: 通知", ["甲", "通知"], ["full-width-colon"], "标题: 甲\n文种: 通知"],
  ["a full-width colon and a blank", "标题\uFF1A \u3000甲", ["甲"], ["full-width-colon"], "标题: 甲"],
  ["a full-width colon without a value", "附件\uFF1A\n  - 甲", [["甲"]], ["full-width-colon"], "附件:\n  - 甲"],
  ["no space behind the colon", "标题:甲", ["甲"], ["missing-space-after-colon"], "标题: 甲"],
  ["a wide space behind the colon", "标题:\u3000甲", ["甲"], ["missing-space-after-colon"], "标题: 甲"],
  ["no space before a list", "附件:[甲, 乙]", [["甲", "乙"]], ["missing-space-after-colon"], "附件: [甲, 乙]"],
  [
    "a second colon",
    "标题: 关于: 的通知\n文种: 通知",
    ["关于: 的通知", "通知"],
    ["second-colon"],
    '标题: "关于: 的通知"\n文种: 通知',
  ],
  ["a colon at the end", "标题: 关于:", ["关于:"], ["second-colon"], '标题: "关于:"'],
  ["a second colon beside quotes", `标题: 说"是": '`, [`说"是": '`], ["second-colon"], `标题: '说"是": '''`],
  ["a second colon below", "标题:\n  关于: 通知", ["关于: 通知"], ["second-colon"], '标题:\n  "关于: 通知"'],
  ["a hash behind a blank", "标题: 甲 #乙", ["甲 #乙"], ["second-colon"], '标题: "甲 #乙"'],
  ["a hash at the head", "标题: #乙", ["#乙"], ["second-colon"], '标题: "#乙"'],
  ["both colons", "标题\uFF1A甲: 乙", ["甲: 乙"], ["full-width-colon", "second-colon"], '标题: "甲: 乙"'],
  [
    "a second colon in an item",
    "附件:\n  - 附件1: 甲\n  - 乙",
    [["附件1: 甲", "乙"]],
    ["second-colon"],
    '附件:\n  - "附件1: 甲"\n  - 乙',
  ],
  [
    "a second colon in brackets",
    "附件: [附件1: 甲, 乙]",
    [["附件1: 甲", "乙"]],
    ["second-colon"],
    '附件: ["附件1: 甲", 乙]',
  ],
  [
    "quotes beside a second colon in brackets",
    "附件: [甲: 乙, '丙, ''丁', \"戊\"]",
    [["甲: 乙", "丙, '丁", "戊"]],
    ["second-colon"],
    "附件: [\"甲: 乙\", '丙, ''丁', \"戊\"]",
  ],
  [
    "a faulty colon below a key",
    "办理:\n  拟稿\uFF1A甲\n  核稿:乙",
    [{ 拟稿: "甲", 核稿: "乙" }],
    ["full-width-colon", "missing-space-after-colon"],
    "办理:\n  拟稿: 甲\n  核稿: 乙",
  ],
  ["an anchor", "标题: &甲 乙", ["&甲 乙"], ["front-matter-alias"], '标题: "&甲 乙"'],
  ["an alias", "标题: *甲", ["*甲"], ["front-matter-alias"], '标题: "*甲"'],
  ["emphasis", "标题: **甲**", ["**甲**"], ["front-matter-alias"], '标题: "**甲**"'],
  ["an alias in brackets", "附件: [*甲, 乙]", [["*甲", "乙"]], ["front-matter-alias"], '附件: ["*甲", 乙]'],
  [
    "brackets and words",
    "发文字号: [2026]12号",
    ["[2026]12号"],
    ["front-matter-line-unreadable"],
    '发文字号: "[2026]12号"',
  ],
  ["quotes and words", '标题: "甲"和"乙"', ['"甲"和"乙"'], ["front-matter-line-unreadable"], `标题: '"甲"和"乙"'`],
  [
    "brackets never closed",
    "附件: [甲, 乙\n文种: 通知",
    [["甲", "乙"], "通知"],
    ["front-matter-line-unreadable"],
    "附件: [甲, 乙]\n文种: 通知",
  ],
  [
    "quotes never closed",
    '标题: "甲\n文种: 通知',
    ['"甲', "通知"],
    ["front-matter-line-unreadable"],
    '标题: "甲\n文种: 通知',
  ],
  [
    "a line that is nothing",
    "标题: 甲\n乙丙丁\n文种: 通知",
    ["甲", "通知"],
    ["front-matter-line-unreadable"],
    "标题: 甲\n乙丙丁\n文种: 通知",
  ],
  ["items below words", "附件: 甲\n- 乙", [["甲", "乙"]], ["front-matter-line-unreadable"], "附件: 甲\n- 乙"],
  [
    "an element that slipped to the right",
    " 文种: 通知\n  标题: 甲\n附注: 乙",
    ["通知", "甲", "乙"],
    [],
    " 文种: 通知\n  标题: 甲\n附注: 乙",
  ],
];

describe("front matter: what writers get wrong", () => {
  for (const [name, head, expected, problems, cured] of FAULTY) {
    it(name, () => {
      const draft = parseHead(head);
      assert.deepEqual(Object.values(fieldsOf(draft)), expected);
      assert.deepEqual(codes(draft), problems);
      const edits = draft.problems.flatMap((problem) => problem.edits);
      const text = applyEdits(draft.text, edits);
      assert.equal(text, `---\n${cured}\n---\n正文`);
      const again = parseDraft(text);
      assert.deepEqual(fieldsOf(again), fieldsOf(draft));
      if (edits.length > 0) assert.deepEqual(codes(again), []);
    });
  }

  it("points at the mark that is wrong", () => {
    const draft = parseHead("标题\uFF1A甲: 乙");
    const marks = draft.problems.map((problem) => problem.range);
    assert.deepEqual(marks, [
      { start: 6, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it("keeps both fields of a key that stands twice", () => {
    const draft = parseHead("标题: 甲\n标题: 乙");
    assert.deepEqual(
      draft.frontMatter?.fields.map((field) => [field.element, field.values[0]?.text]),
      [
        ["标题", "甲"],
        ["标题", "乙"],
      ],
    );
    assert.deepEqual(codes(draft), ["duplicate-key"]);
    assert.deepEqual(draft.problems[0]?.range, { start: 10, end: 12 });
  });

  it("names the element of a key, and none for an unknown key", () => {
    const { frontMatter } = parseHead("标题: 甲\n题目: 乙");
    assert.deepEqual(
      frontMatter?.fields.map((field) => field.element),
      ["标题", undefined],
    );
  });

  it("does not resolve aliases, however many", () => {
    const levels = Array.from({ length: 40 }, (_, index) => `键${index}: [*键${index - 1}${",*甲".repeat(9)}]`);
    const draft = parseHead(`甲: &甲 [${"lol,".repeat(9)}lol]\n${levels.join("\n")}`);
    assert.equal(draft.frontMatter?.fields.length, 41);
    assert.equal(draft.frontMatter?.fields[40]?.values.length, 10);
    assert.ok(codes(draft).every((code) => code === "front-matter-alias"));
    assert.equal(draft.problems.length, 1 + 40 * 10);
  });
});

describe("front matter: fences", () => {
  const heads: readonly (readonly [string, string])[] = [
    ["plain", "---\n文种: 通知\n---\n正文"],
    ["a byte order mark", "\uFEFF---\n文种: 通知\n---\n正文"],
    ["blank lines before", "\n \n---\n文种: 通知\n---\n正文"],
    ["blanks behind", "--- \t\n文种: 通知\n---  \n正文"],
    ["carriage returns", "---\r文种: 通知\r---\r正文"],
  ];
  for (const [name, text] of heads) {
    it(name, () => {
      const draft = parseDraft(text);
      assert.deepEqual(fieldsOf(draft), { 文种: "通知" });
      assert.deepEqual(
        draft.body.map((block) => text.slice(block.range.start, block.range.end)),
        ["正文"],
      );
      assert.deepEqual(draft.problems, []);
    });
  }

  it("a draft that is only front matter", () => {
    const draft = parseDraft("---\n文种: 通知\n---");
    assert.deepEqual([draft.body, draft.problems, fieldsOf(draft)], [[], [], { 文种: "通知" }]);
  });

  it("empty front matter", () => {
    const draft = parseDraft("---\n---\n正文");
    assert.deepEqual([draft.frontMatter?.fields, draft.body.length], [[], 1]);
    assert.deepEqual(draft.frontMatter?.contentRange, { start: 4, end: 4 });
  });

  it("a draft that is only body", () => {
    const draft = parseDraft("正文\n---\n文种: 通知\n---");
    assert.equal(draft.frontMatter, undefined);
    assert.equal(draft.body.length, 4);
  });

  it("an empty text", () => {
    const draft = parseDraft("");
    assert.deepEqual([draft.frontMatter, draft.body, draft.problems], [undefined, [], []]);
  });

  it("a head that is never closed goes as far as its lines do", () => {
    const text = "---\n文种: 通知\n主送机关\uFF1A各科室\n附件:\n  - 甲\n\n# 注\n各科室\uFF1A\n一、范围";
    const draft = parseDraft(text);
    assertInvariants(draft);
    assert.deepEqual(fieldsOf(draft), { 文种: "通知", 主送机关: "各科室", 附件: ["甲"] });
    assert.equal(draft.body.length, 2);
    assert.deepEqual(codes(draft), ["front-matter-unclosed", "full-width-colon"]);
    const [unclosed] = draft.problems;
    assert.equal(applyEdits(text, unclosed?.edits ?? []), text.replace("# 注\n", "# 注\n---\n"));
  });

  it("a head that is never closed and has nothing behind it", () => {
    const text = "---\r\n文种: 通知";
    const draft = parseDraft(text);
    assertInvariants(draft);
    assert.equal(applyEdits(text, draft.problems[0]?.edits ?? []), "---\r\n文种: 通知\r\n---\r\n");
  });
});
