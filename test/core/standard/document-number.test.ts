import assert from "node:assert/strict";
import {
  documentNumberParts,
  isDocumentNumber,
  isFullYear,
  leadingZeros,
  serialNumberParts,
  strayCharacters,
} from "../../../src/core/standard/document-number";
import type { KindName } from "../../../src/core/standard/kinds";

describe("isDocumentNumber", () => {
  const right: readonly (readonly [text: string, kind: KindName | undefined])[] = [
    ["云商发〔2026〕12号", "通知"],
    ["云政办函〔2026〕1号", undefined],
    ["第12号", "命令"],
    ["第十二号", "命令"],
    ["第8期", "纪要"],
    ["〔2026〕8号", "纪要"],
    ["2026年第3号", "公告"],
  ];
  for (const [text, kind] of right) it(`${text} ${kind ?? ""}`, () => assert.ok(isDocumentNumber(text, kind)));

  const wrong: readonly (readonly [text: string, kind: KindName | undefined])[] = [
    ["云商发[2026]12号", "通知"],
    ["云商发〔26〕12号", "通知"],
    ["云商发〔2026〕012号", "通知"],
    ["云商发〔2026〕第12号", "通知"],
    ["云商发〔2026〕12", "通知"],
    ["第12号", "通知"],
    ["〔2026〕8号", "通知"],
  ];
  for (const [text, kind] of wrong) it(`not ${text} ${kind ?? ""}`, () => assert.ok(!isDocumentNumber(text, kind)));
});

describe("the parts of a document number", () => {
  it("are read however it is written", () => {
    const text = "云商发 【２６】第 012 号";
    const parts = documentNumberParts(text);
    const texts = Object.fromEntries(Object.entries(parts ?? {}).map(([name, part]) => [name, part.text]));
    assert.deepEqual(texts, { open: "【", year: "２６", close: "】", ordinal: "第", digits: "012", suffix: "号" });
    for (const part of Object.values(parts ?? {})) assert.equal(text.slice(part.from, part.to), part.text);
  });

  it("of a number by the piece", () => {
    assert.equal(serialNumberParts("第012号", "命令")?.digits?.text, "012");
    assert.equal(serialNumberParts("第12号", "通知"), undefined);
  });

  it("are not there in something else", () => {
    for (const text of ["", "第12号", "云商发", `云商发〔2026〕${"1".repeat(99)}号`])
      assert.equal(documentNumberParts(text), undefined);
  });

  it("tell years, zeros and strays", () => {
    assert.ok(isFullYear("2026") && isFullYear("２０２６") && !isFullYear("26"));
    assert.deepEqual(["012", "０１", "0", "100"].map(leadingZeros), [1, 1, 0, 0]);
    assert.deepEqual(strayCharacters("甲 １乙"), [
      { text: " ", from: 1, to: 2 },
      { text: "１", from: 2, to: 3 },
    ]);
  });
});
