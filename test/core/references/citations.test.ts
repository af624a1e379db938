import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { citationsOf, cites } from "../../../src/core/references/citations";
import { NAMING } from "./sample";

const citations = (text: string) =>
  citationsOf(parseDraft(text)).map(({ range, title, number }) => [text.slice(range.start, range.end), title, number]);

describe("citationsOf", () => {
  it("finds titles with their numbers, titles alone and numbers alone", () => {
    assert.deepEqual(citations(NAMING), [
      [
        "《云江省商务厅关于加强公文管理的通知》（云商厅发〔2026〕3号）",
        "云江省商务厅关于加强公文管理的通知",
        "云商厅发〔2026〕3号",
      ],
      ["云政发〔2025〕8号", undefined, "云政发〔2025〕8号"],
      ["《公文质量检查表》", "公文质量检查表", undefined],
      ["《云岭州商务局关于做好值班工作的通知》", "云岭州商务局关于做好值班工作的通知", undefined],
    ]);
  });

  it("leaves the words before a number out", () => {
    for (const words of ["根据", "现按照", "同意废止", "见", "贯彻落实", "不符合"]) {
      assert.deepEqual(citations(`${words}云商发〔2026〕3号。`)[0]?.[0], "云商发〔2026〕3号", words);
    }
  });

  it("does not take the draft's own number for a citation", () => {
    assert.deepEqual(citations("---\n发文字号: 云商发〔2026〕3号\n---\n甲。\n"), []);
  });
});

describe("cites", () => {
  const [both, numberAlone] = citationsOf(parseDraft(NAMING));
  const target = { number: "云商厅发〔2026〕3号", title: "云江省商务厅关于加强公文管理的通知" };

  it("goes by the number, and by the title where one of them has no number", () => {
    assert.ok(both && cites(both, target));
    assert.ok(both && cites(both, { ...target, number: undefined }));
    assert.ok(both && !cites(both, { ...target, number: "云商厅发〔2026〕13号" }));
    assert.ok(numberAlone && !cites(numberAlone, target));
  });

  it("takes a title without its issuer for the same, and 〈〉 within 《》 for 《》", () => {
    const [short, nested] = citationsOf(parseDraft("《关于加强公文管理的通知》和《关于印发〈办法〉的通知》"));
    assert.ok(short && cites(short, target));
    assert.ok(nested && cites(nested, { number: undefined, title: "云岭州商务局关于印发《办法》的通知" }));
  });
});
