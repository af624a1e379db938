import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { textItem } from "../items";
import { draftOf, openDocx } from "./open-docx";

const END = ["文种: 通知", "发文机关: 甲局", "印发机关: 甲局办公室", "印发日期: 2026年8月5日"];

describe("DOCX: the imprint", () => {
  const text = draftOf([...END, "抄送机关: [省商务厅]"], "正文。");
  const imprintItems = [textItem("抄送", { element: "抄送机关" })];
  const pageOf = (number: number, items: Page["items"]): Page => ({ number, width: 210, height: 297, items });
  const number = textItem("— 1 —", { element: "页码" });

  it("ends at the type area's lower edge with thick, thin and thick rules, and grows upwards", () => {
    const { document } = openDocx(text);
    assert.match(document, /<wp:positionV relativeFrom="page"><wp:align>bottom<\/wp:align><\/wp:positionV>/u);
    const below = Number(/bIns="(\d+)" anchor="b"><a:spAutoFit\/>/u.exec(document)?.[1]) / 36000;
    // What lies below the middle of the last rule: half of it, and the line of 0.7 pt that a box must end with.
    assert.ok(Math.abs(297 - below - 0.25 - 0.35 / 2 - 262) < 0.01);
    const rules = [...document.matchAll(/<w:(?:top|bottom) w:val="single" w:sz="(\d+)"[^>]*"000000"/gu)].map(
      ([, size]) => size,
    );
    assert.deepEqual(rules.slice(0, 4), ["8", "6", "6", "8"]);
  });

  it("stands behind the text, on a new page or behind a blank one, as the pages have it", () => {
    const breaks = (pages: readonly Page[]) => {
      const { document } = openDocx(text, { pages });
      return [document.match(/<w:pageBreakBefore\/>/gu)?.length ?? 0, document.match(/<w:sectPr>/gu)?.length];
    };
    const body = pageOf(1, [textItem("正文。"), number]);
    assert.deepEqual(breaks([pageOf(1, [textItem("正文。"), ...imprintItems, number])]), [0, 1]);
    assert.deepEqual(breaks([body, pageOf(2, [...imprintItems, number])]), [1, 1]);
    assert.deepEqual(breaks([body, pageOf(2, imprintItems)]), [0, 2]);
    assert.deepEqual(breaks([body, pageOf(2, []), pageOf(3, imprintItems)]), [1, 2]);
  });

  it("takes more height for more organs", () => {
    const many = Array.from({ length: 30 }, (_, index) => `第${index}县商务局`).join(", ");
    const rowHeight = (copies: string) =>
      Number(/<w:trHeight w:val="(\d+)"/u.exec(openDocx(draftOf([...END, `抄送机关: [${copies}]`])).document)?.[1]);
    assert.ok(rowHeight(many) >= 7 * rowHeight("甲局"));
  });

  it("has a style for each list of a bulletin and for how many copies are printed", () => {
    const lists = ["报: [省商务厅, 州人民政府]", "送: 财政局", "发: 各科室", "印数: 共印60份"];
    const { paragraphs } = openDocx(draftOf(["文种: 简报", "发文机关: 甲局", ...lists], "正文。"));
    assert.deepEqual(
      paragraphs
        .filter(({ style }) => /^(?:Reported|Sent|Issued)To$|^Print/u.test(style))
        .map((each) => each.style + each.text),
      [
        "ReportedTo报\uFF1A省商务厅\uFF0C州人民政府。",
        "SentTo送\uFF1A财政局。",
        "IssuedTo发\uFF1A各科室。",
        "PrintRun\t共印60份",
      ],
    );
  });

  it("is the same in the older form of drawings", () => {
    const { document } = openDocx(text);
    const [choice, fallback] = ["Choice", "Fallback"].map((form) => {
      const block = new RegExp(`<mc:${form}[ >].*?</mc:${form}>`, "su").exec(document)?.[0] ?? "";
      return /<w:txbxContent>.*<\/w:txbxContent>/su.exec(block)?.[0];
    });
    assert.ok(choice);
    assert.equal(fallback, choice);
  });
});
