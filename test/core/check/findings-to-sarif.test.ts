import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { findingsToSarif } from "../../../src/core/check/findings-to-sarif";
import { NO_PROFILE } from "../../../src/core/check/office";
import { RULES } from "../../../src/core/check/registry";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftOf } from "./rule-tester";

const text = draftOf("标题: 关于检查的通知。\n成文日期: 2026年2月30日", "甲。");
const WANTED = ["title-end-mark", "date-real"];
const findings = checkDraft(parseDraft(text), NO_PROFILE).filter(({ rule }) => WANTED.includes(rule));
const log = findingsToSarif([{ path: "稿\\第 1#号.gw", text, findings }]);
const [run] = log.runs;

describe("findingsToSarif", () => {
  it("is a log of version 2.1.0 with one run", () => {
    assert.equal(log.version, "2.1.0");
    assert.equal(log.runs.length, 1);
    assert.equal(run?.columnKind, "utf16CodeUnits");
    assert.equal(run.tool.driver.name, "gongwen");
  });

  it("describes every rule, and results point at theirs", () => {
    const { rules } = run?.tool.driver ?? { rules: [] };
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const { shortDescription } of rules) assert.doesNotMatch(shortDescription.text, /[{}]/u);
    for (const { ruleId, ruleIndex } of run?.results ?? []) assert.equal(rules[ruleIndex]?.id, ruleId);
  });

  it("counts lines and columns from one and names the file as an address", () => {
    const [first] = run?.results ?? [];
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "%E7%A8%BF/%E7%AC%AC%201%23%E5%8F%B7.gw" },
          region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 13 },
        },
      },
    ]);
    assert.equal(first.level, "error");
  });

  it("gives the certain cures alone", () => {
    const [title, date] = run?.results ?? [];
    assert.deepEqual(
      title?.fixes?.map(({ artifactChanges }) => artifactChanges[0]?.replacements),
      [
        [
          {
            deletedRegion: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 13 },
            insertedContent: { text: "" },
          },
        ],
      ],
    );
    assert.ok(date && !("fixes" in date));
  });
});
