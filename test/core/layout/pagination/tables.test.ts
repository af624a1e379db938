import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { allLines, filler, linesOn, type PlacedLine, pagesOf, rulesOn } from "../placed";
import { paragraph } from "./drafts";

describe("tables over pages", () => {
  const rows = Array.from({ length: 60 }, (_, index) => `| ${index} | 第${index}项 |`).join("\n");
  const pages = () => pagesOf(`${paragraph(19)}\n| 序号 | 事项 |\n| --- | --- |\n${rows}\n`);
  const cells = (page: Page) => linesOn(page).filter(({ items }) => items[0]?.element === "表格");

  it("break between rows and repeat the head", () => {
    assert.ok(pages().length >= 3);
    for (const page of pages().filter((each) => cells(each).length > 0)) {
      assert.deepEqual(
        cells(page)
          .slice(0, 2)
          .map((line) => line.text),
        ["序号", "事项"],
        `page ${page.number}`,
      );
    }
  });

  it("keep both cells of a row on one page", () => {
    for (let row = 0; row < 60; row++) {
      const [number, words] = [lineWith(`${row}`), lineWith(`第${row}项`)];
      assert.deepEqual([number?.page, number?.top.toFixed(3)], [words?.page, words?.top.toFixed(3)]);
    }
  });

  it("do not leave the head alone at a page's foot", () => {
    for (let lines = 15; lines <= 22; lines++) {
      const laid = pagesOf(`${paragraph(lines)}\n| 序号 | 事项 |\n| --- | --- |\n${rows}\n`);
      for (const page of laid) assert.notEqual(cells(page).length, 2, `${lines} lines, page ${page.number}`);
    }
  });

  it("are ruled on every page down to their last row", () => {
    for (const page of pages().filter((each) => cells(each).length > 0)) {
      const lowest = Math.max(...rulesOn(page).map((rule) => Math.max(rule.y1, rule.y2)));
      const last = cells(page).at(-1)?.bottom ?? 0;
      assert.ok(lowest > last && lowest <= 262.01, `down to ${lowest}`);
    }
  });

  it("have one line above every row, below the last one too, however the page breaks", () => {
    for (const page of pages().filter((each) => cells(each).length > 0)) {
      const across = rulesOn(page).filter(({ y1, y2 }) => y1 === y2);
      const ys = across.map(({ y1 }) => y1).sort((one, other) => one - other);
      assert.equal(ys.length, cells(page).length / 2 + 1, `page ${page.number}`);
      for (const [index, y] of ys.slice(1).entries()) assert.ok(y - (ys[index] ?? 0) > 5, `two lines at ${y}`);
      assert.ok((ys[0] ?? 0) < (cells(page)[0]?.top ?? 0), "none above the first row");
    }
  });

  it("divide a row that is higher than a page", () => {
    const long = filler(3000);
    const laid = pagesOf(`| 序号 | 事项 |\n| --- | --- |\n| 1 | ${long} |\n| 2 | 完 |\n`);
    const words = laid.flatMap(cells).filter((line) => !["序号", "事项", "1", "2", "完"].includes(line.text));
    assert.equal(words.map((line) => line.text).join(""), long);
    for (const line of laid.flatMap(cells)) assert.ok(line.bottom <= 262.2);
    assert.ok(laid.length >= 2);
  });

  it("show cells that have no head above them", () => {
    const laid = pagesOf("| 甲 |\n| --- |\n| 1 | 多出 | 再多 |\n");
    assert.deepEqual(
      allLines(laid)
        .filter(({ items }) => items[0]?.element === "表格")
        .map((line) => line.text),
      ["甲", "1", "多出", "再多"],
    );
  });

  it("keep the characters of 60 columns in their columns", () => {
    const row = (cell: (index: number) => string) => `|${Array.from({ length: 60 }, (_, i) => cell(i)).join("|")}|`;
    const [page] = pagesOf(`${row(() => "县")}\n${row(() => "---")}\n${row((index) => "甲乙"[index % 2] ?? "")}\n`);
    assert.ok(page);
    const edges = [...new Set(rulesOn(page).flatMap((rule) => (rule.x1 === rule.x2 ? [rule.x1] : [])))];
    assert.equal(edges.length, 61);
    for (const [index, line] of cells(page).slice(60).entries()) {
      assert.ok(line.left >= (edges[index] ?? 0) && line.right <= (edges[index + 1] ?? 0) + 0.01, `column ${index}`);
    }
  });

  function lineWith(text: string): PlacedLine | undefined {
    return allLines(pages()).find((line) => line.items[0]?.element === "表格" && line.text === text);
  }
});
