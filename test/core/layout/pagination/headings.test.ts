import assert from "node:assert/strict";
import { draftOf, linesOn, pagesOf, textLines } from "../placed";
import { BASE, paragraph } from "./drafts";

/** The words of the last line of text on each page but the last of the text. */
function lastLines(body: string): readonly string[] {
  const pages = pagesOf(draftOf(BASE, body)).filter((page) => textLines(page).length > 0);
  return pages.slice(0, -1).map((page) => textLines(page).at(-1)?.text ?? "");
}

describe("headings at a page's end", () => {
  const texts = Array.from({ length: 30 }, (_, index) => index + 1);

  it("go over to the next page with the text below them, several of them together", () => {
    for (const lines of texts) {
      const body = `${paragraph(lines)}\n一、总体要求\n（一）工作目标\n${paragraph(30)}\n## 二级\n${paragraph(30)}`;
      for (const line of lastLines(body))
        assert.doesNotMatch(line, /^(?:一、总体|（一）工作|二、二级)/u, `${lines} lines`);
    }
  });

  it("lose no line, and text that opens with a number stays where it is", () => {
    for (const lines of texts) {
      const heading = draftOf(BASE, `${paragraph(lines)}\n一、总体要求\n${paragraph(3)}`);
      const words = pagesOf(heading).flatMap((page) => linesOn(page).map((line) => line.text));
      assert.ok(words.includes("一、总体要求"));
    }
    const items = lastLines(`${paragraph(4)}\n${"1.请各单位认真做好检查工作。\n".repeat(40)}`);
    assert.ok(items.length > 0 && items.every((line) => line.startsWith("1.请各单位")));
  });

  it("fill their pages where nothing but headings follows them", () => {
    const pages = pagesOf(draftOf(BASE, "（一）工作目标\n".repeat(70))).map((page) => textLines(page).length);
    assert.deepEqual(pages.slice(1, 3), [22, 22]);
  });
});
