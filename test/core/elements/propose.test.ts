import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { candidateOrgans, choicesOf, proposedValue, type Surroundings } from "../../../src/core/elements/propose";
import { readDateInput } from "../../../src/core/elements/read-date-input";
import { NO_UNIT } from "../../../src/core/profile/unit";
import { type ElementName, elementNamed } from "../../../src/core/standard/elements";

const TODAY = { year: 2026, month: 8, day: 4 };

const AROUND: Surroundings = {
  unit: {
    ...NO_UNIT,
    name: "云岭州商务局",
    printingOffice: "云岭州商务局办公室",
    contact: "周云川",
    telephone: "0800-12345",
    superiors: ["云岭州人民政府"],
    peers: ["云岭州财政局"],
    subordinates: ["石桥县商务局"],
  },
  known: { 机关代字: "云商发", 序号: "13" },
  today: TODAY,
};

const NOTHING: Surroundings = { unit: NO_UNIT, known: {}, today: TODAY };
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
    const { 序号: _serial, ...known } = AROUND.known;
    assert.equal(proposed("通知", "发文字号", { ...NOTHING, known }), "云商发〔2026〕【序号】号");
    for (const element of ["发文字号", "标题", "印发机关", "附注", "抄送机关"] as const)
      assert.equal(proposed("请示", element, NOTHING), undefined, element);
  });
});

describe("candidateOrgans", () => {
  const candidates = (kind: string, element: ElementName) => candidateOrgans(draftOf(kind), element, AROUND);

  it("begins with those whom the document addresses", () => {
    assert.equal(candidates("请示", "主送机关")[0], "云岭州人民政府");
    assert.equal(candidates("函", "主送机关")[0], "云岭州财政局");
    assert.equal(candidates("通知", "主送机关")[0], "石桥县商务局");
    assert.deepEqual([...candidates("通知", "主送机关")].sort(), [...candidates("通知", "抄送机关")].sort());
  });

  it("begins with the office itself for the issuers, and knows nobody for lists of persons", () => {
    assert.deepEqual(candidates("通知", "发文机关"), ["云岭州商务局", "云岭州财政局"]);
    assert.deepEqual(candidates("请示", "签发人"), []);
  });
});

describe("choicesOf", () => {
  const choices = (name: ElementName) => {
    const element = elementNamed(name);
    assert.ok(element);
    return choicesOf(element);
  };

  it("has the fifteen kinds with what they are for, and nothing for what is written freely", () => {
    assert.equal(choices("文种").length, 15);
    assert.ok(choices("文种").every(({ detail }) => detail !== ""));
    assert.deepEqual(
      choices("紧急程度").map(({ value }) => value),
      ["特急", "加急"],
    );
    assert.deepEqual(choices("标题"), []);
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
