import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { choicesFor, type Surroundings } from "../../../src/core/elements/choices";
import { proposedValue } from "../../../src/core/elements/propose";
import { readDateInput } from "../../../src/core/elements/read-date-input";
import { NO_UNIT } from "../../../src/core/profile/unit";
import { summaryOf } from "../../../src/core/references/draft-summary";
import type { ElementName } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";

const TODAY = { year: 2026, month: 8, day: 4 };

const AROUND: Surroundings = {
  unit: {
    ...NO_UNIT,
    name: "云岭州商务局",
    code: "云商发",
    printingOffice: "云岭州商务局办公室",
    contact: "周云川",
    telephone: "0800-12345",
    superiors: ["云岭州人民政府"],
    peers: ["云岭州财政局"],
    subordinates: ["石桥县商务局"],
  },
  earlier: [summaryOf(parseDraft("---\n发文字号: 云商发〔2026〕12号\n---\n"))],
  today: TODAY,
};

const NOTHING: Surroundings = { unit: NO_UNIT, earlier: [], today: TODAY };
const draftOf = (kind: string) => parseDraft(`---\n文种: ${kind}\n---\n正文。\n`);
const proposed = (kind: string, element: ElementName, around = AROUND) => proposedValue(draftOf(kind), element, around);

describe("proposedValue", () => {
  it("takes what the office's profile knows", () => {
    assert.equal(proposed("通知", "发文字号"), "云商发〔2026〕13号");
    assert.equal(proposed("通知", "标题"), "云岭州商务局关于【事由】的通知");
    assert.equal(proposed("通知", "印发机关"), "云岭州商务局办公室");
    assert.equal(proposed("请示", "附注"), "联系人：周云川，电话：0800-12345");
    assert.equal(proposed("通知", "附注"), undefined);
    assert.equal(proposed("公告", "标题"), undefined);
  });

  it("proposes today as a document writes it, and leaves open what is not known", () => {
    assert.equal(proposed("通知", "成文日期", NOTHING), "2026年8月4日");
    assert.equal(proposed("通知", "标题", NOTHING), "【发文机关】关于【事由】的通知");
    const { telephone: _telephone, ...unit } = AROUND.unit;
    assert.equal(proposed("函", "附注", { ...AROUND, unit }), "联系人：周云川，电话：【联系电话】");
    for (const element of ["发文字号", "印发机关", "附注", "抄送机关"] as const)
      assert.equal(proposed("请示", element, NOTHING), undefined, element);
  });
});

describe("choicesFor", () => {
  const choices = (kind: string, element: ElementName) =>
    choicesFor(draftOf(kind), element, AROUND).map(({ text }) => text);

  it("begins with those whom the document addresses", () => {
    assert.equal(choices("请示", "主送机关")[0], "云岭州人民政府");
    assert.equal(choices("函", "主送机关")[0], "云岭州财政局");
    assert.equal(choices("通知", "主送机关")[0], "石桥县商务局");
    assert.deepEqual([...choices("通知", "主送机关")].sort(), [...choices("通知", "抄送机关")].sort());
  });

  it("begins with the office itself for the issuers, and knows nobody for lists of persons", () => {
    assert.deepEqual(choices("通知", "发文机关"), ["云岭州商务局", "云岭州财政局"]);
    assert.deepEqual(choices("请示", "签发人"), []);
  });

  it("knows those above, beside and below for a bulletin", () => {
    assert.deepEqual(
      (["报", "送", "发"] as const).map((name) => choices("简报", name)),
      [["云岭州人民政府"], ["云岭州财政局"], ["石桥县商务局"]],
    );
  });

  it("has the kinds and papers with what they are for, and no office whose name ends in 办公室 twice", () => {
    const kinds = choicesFor(draftOf("通知"), "文种", AROUND);
    assert.equal(kinds.length, KINDS.length + PAPERS.length);
    assert.ok(kinds.every(({ detail }) => detail));
    const draft = parseDraft("---\n发文机关: 云岭州人民政府办公室\n---\n");
    assert.deepEqual(
      choicesFor(draft, "印发机关", NOTHING).map(({ text }) => text),
      ["云岭州人民政府办公室"],
    );
  });
});

describe("readDateInput", () => {
  const cases: readonly (readonly [typed: string, read: string | undefined])[] = [
    ["2026年8月4日", "2026年8月4日"],
    ["2026-08-04", "2026年8月4日"],
    ["2026.8.4", "2026年8月4日"],
    ["２０２６／８／４", "2026年8月4日"],
    ["20260804", "2026年8月4日"],
    ["二〇二六年八月四日", "2026年8月4日"],
    ["8月14日", "2026年8月14日"],
    ["8-14", "2026年8月14日"],
    [" 今天 ", "2026年8月4日"],
    ["明天", "2026年8月5日"],
    ["昨天", "2026年8月3日"],
    ["2026年2月30日", undefined],
    ["13-1", undefined],
    ["toString", undefined],
    ["近日", undefined],
    ["", undefined],
  ];
  for (const [typed, read] of cases) it(`${typed} → ${read}`, () => assert.equal(readDateInput(typed, TODAY), read));
});
