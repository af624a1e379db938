import assert from "node:assert/strict";
import type { PublishedDocument } from "../../../scripts/corpus/documents";
import { type Judgement, judgeTrue } from "../../../scripts/corpus/silence/judged";
import { placesOf } from "../../../scripts/corpus/silence/place";
import { sumUp } from "../../../scripts/corpus/silence/silence";
import { isKnowable } from "../../../scripts/corpus/silence/unknowable";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { halfWidthPunctuation } from "../../../src/core/check/rules/half-width-punctuation";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftOf } from "../check/rule-tester";

const SOURCE = draftOf(
  "文种: 通知",
  "为进一步做好公文质量检查工作，各单位\u002C要抓好落实。\n请在规定的时间以前做好检查\u002C按时上报。",
);

const placesIn = (source: string) =>
  placesOf("0001", source, checkDraft(parseDraft(source), NO_PROFILE, { rules: [halfWidthPunctuation] }));

const judgementsOf = (source: string): readonly Judgement[] => judgeTrue([], placesIn(source), "half-width marks");

const IDS = new Set(["0001"]);

describe("silence on published documents", () => {
  it("counts what nobody has judged as false alarms", () => {
    const { falseAlarms, isKept } = sumUp(placesIn(SOURCE), [], IDS);
    assert.deepEqual(falseAlarms, { certain: 2, heuristic: 0 });
    assert.equal(isKept, false);
  });

  it("counts no place that was judged to be right", () => {
    const { falseAlarms, isKept, stale } = sumUp(placesIn(SOURCE), judgementsOf(SOURCE), IDS);
    assert.deepEqual([falseAlarms.certain, stale.length, isKept], [0, 0, true]);
  });

  it("knows a judged place again when something else has changed", () => {
    const changed = SOURCE.replace("文种: 通知", "文种: 通知\n标题: 关于检查的通知");
    assert.equal(sumUp(placesIn(changed), judgementsOf(SOURCE), IDS).falseAlarms.certain, 0);
  });

  it("is not kept where a judged place is found no more", () => {
    const { stale, isKept } = sumUp(placesIn(SOURCE.replace("检查\u002C", "检查\uFF0C")), judgementsOf(SOURCE), IDS);
    assert.equal(stale[0]?.places.length, 1);
    assert.equal(isKept, false);
  });

  it("holds nothing against documents that are not in the run", () => {
    assert.deepEqual(sumUp([], judgementsOf(SOURCE), new Set(["0002"])).stale, []);
  });

  it("keeps no words of the document in the list", () => {
    assert.doesNotMatch(JSON.stringify(judgementsOf(SOURCE)), /\p{Script=Han}/u);
  });

  it("adds to a judgement that stands already", () => {
    const [first] = placesIn(SOURCE);
    const once = judgeTrue([], first ? [first] : [], "half-width marks");
    assert.deepEqual(judgeTrue(once, placesIn(SOURCE), "half-width marks"), judgementsOf(SOURCE));
  });

  it("asks no rule of 2012 about what is older, and none about what the page does not carry", () => {
    const document = { date: "二○○九年六月二十四日" } as PublishedDocument;
    assert.equal(isKnowable("date-form", document), false);
    assert.equal(isKnowable("date-form", { ...document, date: "2012年7月2日" }), true);
    assert.equal(isKnowable("print-date-present", document), false);
  });
});
