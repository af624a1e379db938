import assert from "node:assert/strict";
import fs from "node:fs";
import { RULES } from "../../../src/core/check/registry";
import { CATALOGUE } from "./catalogue";

const NOT_CHECKED = fs.readFileSync("docs/rules/not-checked.md", "utf8");

/** Items that are not checked: what docs/rules/not-checked.md calls each of them. */
const NAMES: Readonly<Record<string, string>> = {
  T17: "书名号用于哪些文件",
  A09: "附件另起一页、在版记之前",
  P07: "用逗号并列的各项后面，“等”前的逗号",
  P20: "顿号、逗号、分号的层次",
  P25: "避头尾",
  D22: "数值拆开换行",
  W08: "标题结构是否对应",
};

const entries = Object.entries(CATALOGUE);

const notChecked = entries.flatMap(([item, entry]) =>
  "notChecked" in entry ? [{ item, reason: entry.notChecked }] : [],
);

describe("the catalogue of what reviewers look for", () => {
  it("names rules that there are", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = entries.flatMap(([, entry]) => ("notChecked" in entry ? [] : entry));
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  it("has a rule for each item, or why it has none", () => {
    const empty = entries.filter(([, entry]) => ("notChecked" in entry ? entry.notChecked.trim() : entry).length === 0);
    assert.deepEqual(
      empty.map(([item]) => item),
      [],
    );
  });

  it("names no rule twice for an item", () => {
    for (const [item, entry] of entries)
      if (!("notChecked" in entry)) assert.equal(new Set(entry).size, entry.length, item);
  });

  it("names no item twice on the page", () => {
    const names = [...NOT_CHECKED.matchAll(/^- \*\*(.+?)\*\*|^## (.+)$/gmu)].map(
      ([, item, heading]) => item ?? heading,
    );
    assert.deepEqual(
      names.filter((name, place) => names.indexOf(name) !== place),
      [],
    );
  });

  it("leaves out what docs/rules/not-checked.md says is left out", () => {
    assert.deepEqual(notChecked.map(({ item }) => item).sort(), Object.keys(NAMES).sort());
    for (const { item } of notChecked) {
      assert.ok(NOT_CHECKED.includes(`\n- **${NAMES[item]}**：`), `${item} has no line on the page`);
    }
  });
});
