import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import type { Finding } from "../../src/core/check/rule";
import { kindOf } from "../../src/core/draft/access";
import { parseDraft } from "../../src/core/draft/parse-draft";

const COMPLETE = "samples";
const WRONG = path.join("samples", "待修改");

const draftsIn = (folder: string) => fs.readdirSync(folder).filter((name) => name.endsWith(".gw"));
const read = (folder: string, name: string) => fs.readFileSync(path.join(folder, name), "utf8");
const findingsOf = (text: string): readonly Finding[] => checkDraft(parseDraft(text), NO_PROFILE);

describe("samples", () => {
  for (const name of draftsIn(COMPLETE)) {
    it(`has no findings: ${name}`, () => {
      const text = read(COMPLETE, name);
      assert.deepEqual(
        findingsOf(text).map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`),
        [],
      );
    });
  }

  it("show the kinds that offices write most", () => {
    const kinds = new Set(draftsIn(COMPLETE).map((name) => kindOf(parseDraft(read(COMPLETE, name)))?.name));
    for (const kind of ["通知", "请示", "报告", "函", "纪要", "批复", "通报"] as const)
      assert.ok(kinds.has(kind), kind);
  });

  for (const name of draftsIn(WRONG)) {
    it(`has faults to find and some to put right: 待修改/${name}`, () => {
      const findings = findingsOf(read(WRONG, name));
      assert.ok(new Set(findings.map((finding) => finding.rule)).size >= 3);
      assert.ok(findings.some((finding) => finding.fixes.length > 0));
    });
  }

  it("are all told of in the README", () => {
    const readme = read(COMPLETE, "README.md");
    for (const name of draftsIn(COMPLETE)) assert.ok(readme.includes(`](${name})`), name);
    for (const name of draftsIn(WRONG)) assert.ok(readme.includes(`](待修改/${name})`), name);
  });
});
