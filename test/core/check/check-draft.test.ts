import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { type Rule, shownSeverity } from "../../../src/core/check/rule";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftOf, strictLog } from "./rule-tester";

/** A rule that finds every place where the words stand. */
function finderOf(words: string, id = `no-${words}`): Rule {
  return {
    id,
    element: "正文",
    clause: "试验",
    severity: "warning",
    certainty: "certain",
    message: { zh: "不写“{words}”。", en: "Do not write “{words}”." },
    fix: "safe",
    check(draft, report) {
      for (let start = draft.text.indexOf(words); start >= 0; start = draft.text.indexOf(words, start + 1)) {
        const range = { start, end: start + words.length };
        report({ range, data: { words }, fixes: [{ title: { zh: "删去{words}", en: "delete" }, edits: [] }] });
      }
    },
  };
}

const found = (text: string, rules: readonly Rule[]) =>
  checkDraft(parseDraft(text), NO_PROFILE, { rules, log: strictLog });

describe("checkDraft", () => {
  it("gives all that the rules say, words filled in both languages", () => {
    const [finding] = found("正文甲。", [finderOf("甲")]);
    assert.deepEqual(finding, {
      rule: "no-甲",
      severity: "warning",
      certainty: "certain",
      message: { zh: "不写“甲”。", en: "Do not write “甲”." },
      clause: "试验",
      range: { start: 2, end: 3 },
      fix: "safe",
      fixes: [{ title: { zh: "删去甲", en: "delete" }, edits: [] }],
    });
  });

  it("lets a report say less than its rule", () => {
    const rule: Rule = {
      ...finderOf("甲"),
      check: (_draft, report) =>
        report({ range: { start: 0, end: 0 }, fix: "suggestion", message: { zh: "也许。", en: "Perhaps." } }),
    };
    const [finding] = found("甲", [rule]);
    assert.equal(finding?.fix, "suggestion");
    assert.deepEqual(finding.message, { zh: "也许。", en: "Perhaps." });
  });

  it("orders findings by place, on one place by rule", () => {
    const rules = [finderOf("乙"), finderOf("甲", "first"), finderOf("甲", "second")];
    assert.deepEqual(
      found("甲乙甲", rules).map(({ rule }) => rule),
      ["first", "second", "no-乙", "first", "second"],
    );
  });

  it("keeps the findings of the other rules when one fails, and tells of it", () => {
    const failing: Rule = {
      ...finderOf("甲", "failing"),
      check() {
        throw new Error("不行");
      },
    };
    const told: unknown[] = [];
    const findings = checkDraft(parseDraft("甲"), NO_PROFILE, {
      rules: [failing, finderOf("甲")],
      log: (level, message, { rule } = {}) => told.push([level, message, rule]),
    });
    const [failure, ...others] = findings;
    assert.deepEqual(
      [failure?.rule, failure?.severity, failure?.range, failure?.fixes],
      ["failing", "info", { start: 0, end: 0 }, []],
    );
    assert.match(failure?.message.zh ?? "", /程序内部出错，“failing”/u);
    assert.match(failure?.message.en ?? "", /“failing” failed/u);
    assert.deepEqual(
      others.map(({ rule }) => rule),
      ["no-甲"],
    );
    assert.deepEqual(told, [["error", "a rule failed", "failing"]]);
    assert.doesNotThrow(() => checkDraft(parseDraft("甲"), NO_PROFILE, { rules: [failing] }));
  });

  it("keeps what a rule found before it failed, and says once that it failed", () => {
    const failing: Rule = {
      ...finderOf("甲", "failing"),
      check(draft, ...context) {
        finderOf("甲").check(draft, ...context);
        throw new Error("不行");
      },
    };
    const told: unknown[] = [];
    const findings = checkDraft(parseDraft("乙甲乙甲"), NO_PROFILE, {
      rules: [failing],
      log: (_level, _message, { rule } = {}) => told.push(rule),
    });
    assert.deepEqual(
      findings.map(({ rule, severity, range }) => [rule, severity, range.start]),
      [
        ["failing", "info", 0],
        ["failing", "warning", 1],
        ["failing", "warning", 3],
      ],
    );
    assert.deepEqual(told, ["failing"]);
  });

  it("takes findings as gravely as the office does, and does not ask a rule that it does not want", () => {
    const guess: Rule = { ...finderOf("乙"), certainty: "heuristic" };
    const ruleSeverities = new Map([
      ["no-甲", "off"],
      ["no-乙", "error"],
    ] as const);
    const findings = checkDraft(parseDraft("甲乙"), { ruleSeverities }, { rules: [finderOf("甲"), guess] });
    assert.deepEqual(
      findings.map((finding) => [finding.rule, shownSeverity(finding)]),
      [["no-乙", "error"]],
    );
    assert.equal(shownSeverity({ severity: "warning", certainty: "heuristic" }), "info");
  });

  it("finds nothing in comments", () => {
    const text = draftOf(
      "文种: 通知\n标题: 关于检查的通知\n# 标题: 甲,乙",
      '正文<!-- 甲,乙(丙)"丁"【戊】 -->。\n<!-- 三、己 -->',
    );
    const findings = checkDraft(parseDraft(text), NO_PROFILE, { log: strictLog });
    const start = text.indexOf("# 标题");
    assert.deepEqual(
      findings.filter(({ range }) => range.start >= start),
      [],
    );
  });
});

describe("a disabled line", () => {
  const rules = [finderOf("甲"), finderOf("乙")];
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ["all rules", "<!-- gongwen-disable-next-line -->\n甲乙\n甲", ["甲"]],
    ["one rule", "<!-- gongwen-disable-next-line no-甲 -->\n甲乙", ["乙"]],
    ["several rules", "<!-- gongwen-disable-next-line no-甲 no-乙 -->\n甲乙\n乙", ["乙"]],
    ["rules between commas", "<!-- gongwen-disable-next-line: no-丙，no-甲 -->\n甲乙", ["乙"]],
    ["another rule", "<!-- gongwen-disable-next-line no-丙 -->\n甲", ["甲"]],
    [
      "comments one below the other",
      "<!-- gongwen-disable-next-line no-甲 -->\n<!-- gongwen-disable-next-line no-乙 -->\n\n甲乙\n甲",
      ["甲"],
    ],
    [
      "one of the comments for all",
      "<!-- gongwen-disable-next-line -->\n<!-- gongwen-disable-next-line no-丙 -->\n甲乙",
      [],
    ],
    ["a comment behind words", "甲<!-- gongwen-disable-next-line no-甲 -->\n甲", ["甲"]],
    ["a comment over several lines", "<!--\ngongwen-disable-next-line\nno-甲\n-->\n甲乙", ["乙"]],
    ["the front matter", "---\n# gongwen-disable-next-line no-甲\n标题: 甲\n附注: 甲\n---\n正文", ["甲"]],
    ["the front matter up to the body", "---\n标题: 丙\n# gongwen-disable-next-line\n---\n甲", ["甲"]],
    ["a comment of other words", "<!-- gongwen-disable-next-lines -->\n甲", ["甲"]],
    [
      "a stretch",
      "甲\n<!-- gongwen-disable no-甲 -->\n甲乙\n甲\n<!-- gongwen-enable no-甲 -->\n甲",
      ["甲", "乙", "甲"],
    ],
    ["a stretch for all rules", "甲\n<!-- gongwen-disable -->\n甲乙\n<!-- gongwen-enable -->\n乙", ["甲", "乙"]],
    ["the rest of the draft", "甲\n<!-- gongwen-disable no-甲 -->\n甲乙\n甲", ["甲", "乙"]],
    ["one rule on again", "<!-- gongwen-disable -->\n甲乙\n<!-- gongwen-enable no-乙 -->\n甲乙", ["乙"]],
    ["all rules on again", "<!-- gongwen-disable no-甲 -->\n甲乙\n<!-- gongwen-enable -->\n甲", ["乙", "甲"]],
    ["another rule on again", "<!-- gongwen-disable no-甲 -->\n<!-- gongwen-enable no-乙 -->\n甲乙", ["乙"]],
    ["the line of the comment itself", "甲乙<!-- gongwen-disable no-甲 -->\n甲", ["乙"]],
    ["a stretch within a line", "甲<!-- gongwen-disable --><!-- gongwen-enable -->甲", ["甲"]],
    ["the whole draft", "---\n# gongwen-disable no-甲\n标题: 甲\n---\n甲乙", ["乙"]],
    ["a reason", "<!-- gongwen-disable-next-line no-甲 -- 照录 no-乙 -->\n甲乙", ["乙"]],
    ["a reason for all rules", "<!-- gongwen-disable-next-line -- 照录 -->\n甲乙", []],
    ["other line breaks", "<!-- gongwen-disable-next-line -->\r\n\r\n甲\r甲", ["甲"]],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const plain = text.replace(/<!--[\s\S]*?-->|^# .*$/gmu, (comment) => comment.replace(/no-[甲乙丙]/gu, "no-*"));
      assert.deepEqual(
        found(text, rules)
          .map(({ range }) => plain.slice(range.start, range.end))
          .filter((words) => words === "甲" || words === "乙"),
        expected,
      );
    });
  }
});
