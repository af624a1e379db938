import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { FIX_NAMES } from "../../../scripts/generate/rule-names";
import { DRAFT_PROBLEM_RULES } from "../../../src/core/check/draft-problem-rules";
import { RULES } from "../../../src/core/check/registry";
import { type Rule, shownSeverity } from "../../../src/core/check/rule";
import { SEVERITY_WORDS } from "../../../src/core/check/severity";
import { LineIndex } from "../../../src/core/text/line-index";
import { assertFindings, findingsOf, fixedWholly } from "./rule-tester";

const PAGES = "docs/rules";
const SOURCES = "src/core/check/rules";
const TESTS = "test/core/check/rules";

/** Pages that are no rule's. */
const OTHER_PAGES = ["README.md", "not-checked.md"];

const HEADINGS = ["错误示例", "正确示例", "怎样修改", "怎样停用"];

const namesIn = (folder: string, ending: string) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !OTHER_PAGES.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/** The rules of a file of their own. */
const ids = RULES.filter((rule) => !DRAFT_PROBLEM_RULES.includes(rule)).map(({ id }) => id);

const placesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/gu))].sort();

/** A page of a rule, taken apart. */
function readPage({ id }: Rule) {
  const page = fs.readFileSync(path.join(PAGES, `${id}.md`), "utf8");
  const [head = "", ...sections] = page.split(/^## /mu);
  const section = (heading: string) => sections.find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const examples = (heading: string) =>
    [...section(heading).matchAll(/^```gw\n([\s\S]*?)^```$/gmu)].map(({ 1: draft = "" }) => draft);
  return { head, headings: sections.map((text) => text.split("\n")[0]), section, examples };
}

/** The text with the comment that switches the rule off above the line of the offset. */
function withRuleOff(text: string, offset: number, id: string): string {
  const index = new LineIndex(text);
  const { line } = index.positionAt(offset);
  const isInHead = line > 0 && text.startsWith("---\n") && text.indexOf("\n---\n", 3) > offset;
  const comment = isInHead ? `# gongwen-disable-next-line ${id}\n` : `<!-- gongwen-disable-next-line ${id} -->\n`;
  const start = index.lineStart(line);
  return text.slice(0, start) + comment + text.slice(start);
}

describe("the registry of rules", () => {
  it("has one file, one test and one page for each rule, and none besides", () => {
    assert.deepEqual(namesIn(SOURCES, ".ts"), [...ids].sort());
    assert.deepEqual(namesIn(TESTS, ".test.ts"), [...ids].sort());
    assert.deepEqual(namesIn(PAGES, ".md"), RULES.map(({ id }) => id).sort());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      const page = readPage(rule);
      const wrong = page.examples("错误示例");
      const right = page.examples("正确示例");

      it("says what it is", () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/u);
        assert.equal(RULES.filter(({ id }) => id === rule.id).length, 1);
        assert.notEqual(rule.clause, "");
        assert.ok(rule.certainty === "certain" || rule.severity !== "error", "a hint is no error");
        assert.deepEqual(placesIn(rule.message.zh), placesIn(rule.message.en));
        assert.match(rule.message.zh, /。$/u);
        assert.match(rule.message.en, /\.$/u);
      });

      it("says 通常 of what is only practice", () => {
        if (!rule.clause.includes("通常")) return;
        const messages = wrong.flatMap((draft) => findingsOf(rule, draft)).map(({ message }) => message);
        for (const { zh, en } of [rule.message, ...messages]) {
          assert.match(zh, /通常/u);
          assert.match(en, /usual/iu);
          assert.doesNotMatch(zh, /国标|国家标准|《[^》]*条例》规定/u);
        }
      });

      it("has a page that says the same", () => {
        assert.ok(page.head.includes(`\n\`${rule.id}\`\n`));
        assert.ok(page.head.includes(`- 依据：${rule.clause}\n`));
        assert.ok(page.head.includes(`- 程度：${SEVERITY_WORDS[shownSeverity(rule)].zh}`));
        assert.equal(page.head.includes("只是可能"), rule.certainty === "heuristic");
        assert.ok(page.head.includes(`- 修改：${FIX_NAMES[rule.fix]}\n`));
        assert.deepEqual(page.headings, HEADINGS);
        assert.ok(page.section("怎样停用").includes(`gongwen-disable-next-line ${rule.id}`));
      });

      it("finds the wrong examples of its page wrong, and a fix puts them right", () => {
        assert.ok(wrong.length > 0);
        for (const draft of wrong) {
          const findings = findingsOf(rule, draft);
          assert.ok(findings.length > 0, draft);
          assertFindings(rule, draft);
          if (findings.some(({ fixes }) => fixes.length > 0)) {
            assert.deepEqual(findingsOf(rule, fixedWholly(rule, draft)), []);
          }
        }
      });

      it("finds nothing in the right examples of its page", () => {
        assert.ok(right.length > 0);
        for (const draft of right) assert.deepEqual(findingsOf(rule, draft), [], draft);
      });

      it("can be switched off for a line", () => {
        for (const draft of wrong) {
          let text = draft;
          for (let left = findingsOf(rule, text); left.length > 0; left = findingsOf(rule, text)) {
            text = withRuleOff(text, left[0]?.range.start ?? 0, rule.id);
            assert.ok(findingsOf(rule, text).length < left.length, text);
          }
        }
      });
    });
  }
});
