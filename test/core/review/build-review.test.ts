import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { buildReview } from "../../../src/core/review/build-review";
import { changeSheet } from "../../../src/core/review/change-sheet";
import { fingerprintOf } from "../../../src/core/review/fingerprint";
import { reviewView } from "../../../src/core/review/review-view";
import { EMPTY_SHEET, type ReviewSheet } from "../../../src/core/review/sheet";
import { LineIndex } from "../../../src/core/text/line-index";
import { RIGHT, WRONG, WRONG_RULE } from "../cli/drafts";

function review(text: string, sheet?: ReviewSheet) {
  const draft = parseDraft(text);
  return buildReview(draft, checkDraft(draft, NO_PROFILE), sheet);
}

/** The states of items by their Chinese names. */
function states(text: string): ReadonlyMap<string, string> {
  return new Map(review(text).format.map(({ item, state }) => [item.name.zh, state]));
}

const without = (key: string) => RIGHT.replace(new RegExp(`^${key}: .*\n`, "mu"), "");

describe("buildReview", () => {
  it("finds everything right or not needed in a right draft", () => {
    const found = states(RIGHT);
    const right = ["发文机关标志", "发文字号", "文种", "标题", "主送机关", "发文机关署名", "成文日期", "印章"];
    for (const name of [...right, "印发机关和印发日期", "层次、引文、标点和用语", "草稿的书写", "版式", "编排"])
      assert.equal(found.get(name), "right", name);
    for (const name of ["份号", "密级和保密期限", "紧急程度", "签发人", "附件说明和附件", "附注", "抄送机关"])
      assert.equal(found.get(name), "absent", name);
  });

  it("says what is wrong, with the finding and its place", () => {
    const { format } = review(WRONG);
    const number = format.find(({ item }) => item.id === "document-number");
    assert.equal(number?.state, "wrong");
    assert.deepEqual(
      number.findings.map(({ rule }) => rule),
      [WRONG_RULE],
    );
    assert.equal(number.value, "云商发[2026]12号");
    const { start = 0, end = 0 } = number.place ?? {};
    assert.equal(WRONG.slice(start, end), "发文字号: 云商发[2026]12号");
  });

  it("says what is missing: absent, left open, or required of every document", () => {
    assert.equal(states(without("主送机关")).get("主送机关"), "missing");
    assert.equal(states(without("成文日期")).get("成文日期"), "missing");
    assert.equal(states(RIGHT.replace("云商发〔2026〕12号", "【发文字号】")).get("发文字号"), "missing");
    assert.equal(states(RIGHT.replace(/^请于.*$/mu, "")).get("层次、引文、标点和用语"), "missing");
    assert.equal(states("").get("标题"), "missing");
  });

  it("leaves to a person what is only hinted at, and what hangs on an unknown kind", () => {
    assert.equal(states(RIGHT.replace("〔2026〕", "〔2025〕")).get("发文字号"), "doubtful");
    assert.equal(states("---\n标题: 关于某事\n---\n正文。\n").get("主送机关"), "doubtful");
  });

  it("calls a kind that does not exist wrong, and not missing", () => {
    assert.equal(states(RIGHT.replace("文种: 通知", "文种: 汇报")).get("文种"), "wrong");
  });

  it("needs no imprint in a letter, and no seal in minutes", () => {
    const letter = without("印发机关")
      .replace(/^印发日期: .*\n/mu, "")
      .replaceAll("通知", "函");
    assert.equal(states(letter).get("印发机关和印发日期"), "absent");
    const minutes = RIGHT.replaceAll("通知", "纪要").replace(/^主送机关: .*\n/mu, "");
    assert.equal(states(minutes).get("印章"), "absent");
  });

  it("takes a finding of no rule that is registered for one about the whole", () => {
    const draft = parseDraft(RIGHT);
    const [finding] = checkDraft(parseDraft(WRONG), NO_PROFILE);
    assert.ok(finding);
    const { format } = buildReview(draft, [{ ...finding, rule: "no-such-rule" }]);
    assert.equal(format.find(({ item }) => item.id === "draft")?.findings.length, 1);
  });

  it("loses no finding and tells none twice", () => {
    for (const text of [WRONG, "", "---\n文种: 汇报\n标题: 关于,的汇报!\n---\n一、甲\n三、乙(丙)\n"]) {
      const findings = checkDraft(parseDraft(text), NO_PROFILE);
      const told = buildReview(parseDraft(text), findings).format.flatMap((one) => one.findings);
      assert.deepEqual(new Set(told), new Set(findings));
      assert.equal(told.length, findings.length);
    }
  });
});

describe("reviewView", () => {
  it("says why something is missing or doubtful, where no finding does", () => {
    const text = "---\n标题: 关于某事\n成文时间: 2026年8月4日\n---\n正文。\n";
    const findings = checkDraft(parseDraft(text), NO_PROFILE);
    const { sections } = reviewView(buildReview(parseDraft(text), findings), findings, new LineIndex(text), "zh");
    const items = sections.flatMap((section) => section.items);
    for (const { name, state, reason, findings } of items) {
      const mustSay = state !== "right" && state !== "absent";
      assert.equal(findings.length > 0 || reason !== "", mustSay, name);
    }
    assert.match(items.find(({ id }) => id === "date")?.reason ?? "", /别的名称/u);
    assert.match(items.find(({ id }) => id === "signer")?.reason ?? "", /文种不明/u);
  });

  it("names what every finding is, so that the editor finds its cures again", () => {
    const findings = checkDraft(parseDraft(WRONG), NO_PROFILE);
    const { sections } = reviewView(buildReview(parseDraft(WRONG), findings), findings, new LineIndex(WRONG), "en");
    const views = sections.flatMap(({ items }) => items.flatMap((item) => item.findings));
    for (const view of views) assert.equal(findings[view.index]?.message.en, view.message);
    assert.deepEqual([views[0]?.place.label, views[0]?.fixes[0]?.title], ["line 4", "Change to “〔2026〕”"]);
  });
});

describe("a review of a draft that was changed", () => {
  const sheet = changeSheet(
    changeSheet(EMPTY_SHEET, { type: "tick", item: "facts", isTicked: true }, fingerprintOf(RIGHT)),
    { type: "note", item: "facts", before: "", after: "与台账核对" },
    fingerprintOf(RIGHT),
  );
  const factsOf = (text: string, entered = sheet) =>
    review(text, entered).content.find(({ item }) => item.id === "facts");

  it("keeps its ticks while the text is the same, whatever the line breaks", () => {
    for (const text of [RIGHT, RIGHT.replaceAll("\n", "\r\n"), `\uFEFF${RIGHT}`]) {
      assert.equal(factsOf(text)?.tick, "fresh");
      assert.equal(review(text, sheet).isStale, false);
    }
  });

  it("says which ticks must be renewed, and keeps the notes", () => {
    const changed = RIGHT.replace("20日", "21日");
    assert.deepEqual([factsOf(changed)?.tick, factsOf(changed)?.note], ["stale", "与台账核对"]);
    assert.equal(review(changed, sheet).isStale, true);
    assert.equal(review(changed, sheet).content.filter(({ tick }) => tick === "none").length, 16);
    const change = { type: "tick", item: "facts", isTicked: true } as const;
    const renewed = changeSheet(sheet, change, fingerprintOf(changed));
    assert.equal(factsOf(changed, renewed)?.tick, "fresh");
    assert.equal(review(changed, renewed).isStale, false);
  });

  it("is not stale before anything was entered", () => assert.equal(review(RIGHT).isStale, false));
});
