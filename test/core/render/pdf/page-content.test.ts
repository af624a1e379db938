import assert from "node:assert/strict";
import fc from "fast-check";
import type { Item, TextItem } from "../../../../src/core/layout/page";
import { renderPdf } from "../../../../src/core/render/pdf/render-pdf";
import { xmlText } from "../../../../src/core/render/xml-text";
import { TYPEFACES, type Typeface } from "../../../../src/core/standard/typefaces";
import { anyCharacter } from "../any-character";
import { makeFace, makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page, textItem } from "../items";
import { type FoundText, textsOfPage } from "./page-text";
import { ReadPdf } from "./read-pdf";

const library = makeLibrary({ fangsong: [makeFace("云岭州甲乙。，\u201C\u201D〔〕—12")] });

function draw(...items: readonly Item[]): { readonly content: string; readonly texts: readonly FoundText[] } {
  const pdf = new ReadPdf(renderPdf([page(...items)], NO_INFORMATION, library, () => undefined).bytes);
  const [first = ""] = pdf.pages;
  return { content: pdf.content(first), texts: textsOfPage(pdf, first) };
}

/** To a thousandth of a millimetre. */
function rounded(values: readonly number[]): readonly number[] {
  return values.map((value) => Math.round(value * 1000) / 1000);
}

/** A size whose em is exactly 5 mm. */
const size = (5 * 72) / 25.4;

describe("the content of a PDF page", () => {
  it("is measured in millimetres from the top left corner", () => {
    assert.match(draw().content, /^2\.83464567 0 0 -2\.83464567 0 841\.8898 cm/u);
  });

  it("keeps the text of every item, whatever it is, in reading order", () => {
    const typefaces = Object.keys(TYPEFACES) as Typeface[];
    const item = fc
      .record({
        text: fc.oneof(fc.string({ unit: anyCharacter }), fc.string(), fc.constantFrom("云岭——州", "\uD800甲", "𠮷")),
        font: fc.constantFrom(...typefaces),
        bold: fc.boolean(),
        rotated: fc.boolean(),
      })
      .map(({ text, font, bold, rotated }) => textItem(text, { font, bold, ...(rotated && { rotation: 90 }) }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const drawn = items.filter(({ text }) => text !== "");
        assert.deepEqual(
          draw(...items).texts.map(({ font, text }) => [font, text]),
          drawn.map(({ font, text }) => [font, xmlText(text)]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("puts every character into its own cell, wherever that is", () => {
    const cells = fc.array(fc.tuple(fc.constantFrom(..."云岭州甲乙12"), fc.double({ min: 1, max: 20, noNaN: true })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(cells, fc.double({ min: 4, max: 60, noNaN: true }), (all, points) => {
        const text = all.map(([character]) => character).join("");
        const widths = all.map(([, width]) => width);
        let x = 28;
        const xs = widths.map((width) => {
          x += width;
          return x - width;
        });
        const [found] = draw(textItem(text, { xs, widths, size: points })).texts;
        widths.forEach((width, index) => {
          const middle = (found?.origins[index] ?? 0) + (found?.advances[index] ?? 0) / 2;
          assert.ok(Math.abs(middle - (xs[index] ?? 0) - width / 2) < 0.02, `${index} of ${text}`);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("sets opening marks at the right of their cells and closing marks at the left", () => {
    const xs = [0, 8, 16];
    const [found] = draw(textItem("〔甲〕", { x: 0, xs, widths: [8, 8, 8], size })).texts;
    assert.deepEqual(rounded(found?.origins ?? []), [3, 9.5, 16]);
  });

  it("lets dashes in a row touch, across wide cells too", () => {
    for (const width of [4.9, 5, 9]) {
      const xs = [0, 1, 2, 3].map((index) => index * width);
      const [found] = draw(textItem("云——岭", { x: 0, xs, widths: xs.map(() => width), size })).texts;
      const [origins, advances] = [found?.origins ?? [], found?.advances ?? []];
      const end = (origins[1] ?? 0) + (advances[1] ?? 0);
      assert.ok(end >= (origins[2] ?? 0) - 0.01, `a gap in cells of ${width} mm`);
      assert.ok((advances[0] ?? 0) < 5.001, "only dashes are stretched");
      assert.ok((advances[3] ?? 0) < 5.001, "only dashes are stretched");
    }
  });

  it("turns text clockwise about its origin", () => {
    const [found] = draw(textItem("甲乙", { x: 20, y: 30, xs: [20, 25], widths: [5, 5], size, rotation: 90 })).texts;
    assert.match(found?.operators ?? "", / 0 1 1 0 20 30 Tm/u);
    assert.deepEqual(rounded(found?.origins ?? []), [30, 35]);
  });

  it("emboldens by a line around each glyph, and goes back to plain", () => {
    const { content } = draw(textItem("甲", { bold: true, color: "#FF0000", size }), textItem("乙"));
    assert.match(content, /BT 2 Tr 0\.15 w 1 0 0 RG 1 0 0 rg .* 0 Tr ET\nBT 0 g /u);
  });

  it("takes black ink alone for black and grey", () => {
    const fill = (color: string) => /BT (.*?) \//u.exec(draw(textItem("甲", { color })).content)?.[1];
    assert.deepEqual(["#000000", "#808080", "#FF0000", "#ff000080", "red"].map(fill), [
      "0 g",
      "0.502 g",
      "1 0 0 rg",
      "0 g",
      "0 g",
    ]);
  });

  it("draws rules in their width and colour", () => {
    const rule = { type: "rule", x1: 28, y1: 120, x2: 184, y2: 120, width: 0.5, color: "#FF0000" } as const;
    assert.match(draw({ ...rule, element: "分隔线" }).content, /\n0\.5 w 1 0 0 RG 28 120 m 184 120 l S\n/u);
  });

  it("never draws seals", () => {
    const seal = { type: "seal", x: 145, y: 200, diameter: 42, organ: "甲", element: "印章" } as const;
    assert.equal(draw(seal).content, draw().content);
  });

  it("draws nothing for an empty text", () => {
    const empty: TextItem = textItem("");
    assert.equal(draw(empty).content, draw().content);
  });
});
