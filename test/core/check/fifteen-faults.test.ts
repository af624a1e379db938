import assert from "node:assert/strict";
import fs from "node:fs";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";

const FAULTY = "samples/待修改/十五处毛病的通知.gw";
const CLEAN = "samples/做好资产账目清理工作的通知.gw";

interface Fault {
  readonly name: string;
  readonly rule: string;
  /** What stands in the finding's range. */
  readonly words: string;
}

/** Rules that may speak of one of the faults as well: the colon means something to YAML too. */
const ALSO = new Set(["second-colon"]);

/** Faults that a reviewer sees at a glance; of programs that were tried on such a notice none found more than seven. */
// biome-ignore format: one fault a line
const FAULTS: readonly Fault[] = [
  { name: "a full stop behind the title", rule: "title-end-mark", words: "。" },
  { name: "a half-width colon behind the recipients", rule: "addressee-end-mark", words: "\u003A" },
  { name: "half-width marks: a comma", rule: "half-width-punctuation", words: "\u002C" },
  { name: "half-width marks: a full stop", rule: "half-width-full-stop", words: "." },
  { name: "<<>> around a title", rule: "half-width-punctuation", words: "<<云岭州行政事业单位资产管理办法>>" },
  { name: "帐目 for 账目", rule: "misspelling", words: "帐目" },
  { name: "half-width brackets around a number", rule: "level-label", words: "(三)" },
  { name: "（二） where （一） belongs", rule: "level-sequence", words: "（二）" },
  { name: "1、 for 1.", rule: "level-label", words: "1、" },
  { name: "square brackets around the year", rule: "document-number-brackets", words: "[2026]" },
  { name: "第 before the number", rule: "document-number-ordinal", words: "第" },
  { name: "a zero before the number", rule: "document-number-leading-zero", words: "012" },
  { name: "the closing of a request", rule: "closing-fits-kind", words: "妥否，请批示。" },
  { name: "a half-width colon behind 附件", rule: "attachment-label", words: "附件\u003A" },
  { name: "a full stop behind an attachment's name", rule: "attachment-name-end-mark", words: "。" },
  { name: "the date in Chinese numerals", rule: "date-form", words: "二〇二六年八月四日" },
  { name: "a date in two scripts", rule: "date-one-script", words: "2026年七月三十一日" },
];

function findingsIn(file: string): readonly Omit<Fault, "name">[] {
  const text = fs.readFileSync(file, "utf8");
  const findings = checkDraft(parseDraft(text), NO_PROFILE);
  return findings.map(({ rule, range }) => ({ rule, words: text.slice(range.start, range.end) }));
}

describe("fifteen faults side by side", () => {
  const found = findingsIn(FAULTY);

  for (const { name, rule, words } of FAULTS) {
    it(`finds ${name}`, () => {
      assert.ok(found.some((finding) => finding.rule === rule && finding.words === words));
    });
  }

  it("finds nothing else", () => {
    const others = found.filter(({ rule }) => !ALSO.has(rule));
    assert.equal(others.length, FAULTS.length);
  });

  it("finds nothing in the notice without them", () => assert.deepEqual(findingsIn(CLEAN), []));
});
