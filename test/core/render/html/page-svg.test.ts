import assert from "node:assert/strict";
import fc from "fast-check";
import type { ImageItem } from "../../../../src/core/layout/page";
import { renderPageSvg } from "../../../../src/core/render/html/page-svg";
import { xmlText } from "../../../../src/core/render/xml-text";
import { page, textItem } from "../items";
import { textIn, xmlFault } from "../well-formed";

/** Every piece of text with its anchor and places. */
function piecesIn(svg: string): readonly { text: string; anchor: string; xs: readonly number[] }[] {
  return [...svg.matchAll(/<tspan(?: text-anchor="(\w+)")? x="([^"]*)">([^<]*)<\/tspan>/gu)].map(
    ([, anchor = "middle", xs = "", text = ""]) => ({ text, anchor, xs: xs.split(" ").map(Number) }),
  );
}

const image: ImageItem = {
  type: "image",
  x: 30,
  y: 40,
  width: 100,
  height: 50,
  path: "图/流程.png",
  alternative: "办理<流程>",
  element: "图片",
  range: { start: 10, end: 30 },
};

describe("a page as SVG", () => {
  it("is as large as the paper, in millimetres", () => {
    const svg = renderPageSvg({ number: 3, width: 297, height: 210, items: [] });
    assert.match(svg, /width="297mm" height="210mm" viewBox="0 0 297 210"/u);
    assert.match(svg, /data-page="3"/u);
    assert.equal(xmlFault(svg), undefined);
  });

  it("centres digits and Han characters in their cells", () => {
    const [piece] = piecesIn(renderPageSvg(page(textItem("第12号"))));
    assert.deepEqual(piece, { text: "第12号", anchor: "middle", xs: [30.5, 34.25, 36.75, 40.5] });
  });

  it("sets opening marks at the right of their cells and closing marks at the left", () => {
    const pieces = piecesIn(renderPageSvg(page(textItem("\u201C甲\u201D\uFF0C〔乙〕"))));
    assert.deepEqual(pieces, [
      { text: "\u201C", anchor: "end", xs: [33] },
      { text: "甲", anchor: "middle", xs: [35.5] },
      { text: "\u201D\uFF0C", anchor: "start", xs: [38, 43] },
      { text: "〔", anchor: "end", xs: [53] },
      { text: "乙", anchor: "middle", xs: [55.5] },
      { text: "〕", anchor: "start", xs: [58] },
    ]);
  });

  it("keeps a character beyond U+FFFF to itself, so that no list of places can slip", () => {
    const pieces = piecesIn(renderPageSvg(page(textItem("甲𠮷乙丙"))));
    assert.deepEqual(
      pieces.map((piece) => piece.text),
      ["甲", "𠮷", "乙丙"],
    );
    assert.deepEqual(
      pieces.map((piece) => piece.xs.length),
      [1, 1, 2],
    );
  });

  it("names typeface, size, colour and the way back to the source", () => {
    const item = textItem("标志", { font: "title-song", size: 36, color: "#FF0000", element: "发文机关标志" });
    const svg = renderPageSvg(page({ ...item, bold: true, range: { start: 7, end: 9 } }));
    assert.match(svg, /class="typeface-title-song" data-element="发文机关标志" data-start="7" data-end="9"/u);
    assert.match(svg, /fill="#FF0000" font-weight="bold" font-size="12.7"/u);
  });

  it("has no source for text that the layout supplies, and black goes without saying", () => {
    assert.doesNotMatch(renderPageSvg(page(textItem("甲"))), /data-start|fill/u);
  });

  it("turns text clockwise about its origin", () => {
    const svg = renderPageSvg(page(textItem("甲", { x: 20, y: 30, rotation: 90 })));
    assert.match(svg, /transform="rotate\(90 20 30\)" y="30"/u);
  });

  it("draws rules in their width and colour", () => {
    const rule = { type: "rule", x1: 28, y1: 120, x2: 184, y2: 120, width: 0.5, color: "#FF0000" } as const;
    const svg = renderPageSvg(page({ ...rule, element: "分隔线" }));
    assert.match(
      svg,
      /<line data-element="分隔线" x1="28" y1="120" x2="184" y2="120" stroke="#FF0000" stroke-width="0.5"\/>/u,
    );
  });

  it("shows a picture where it can be had, else its frame and caption", () => {
    const shown = renderPageSvg(page(image), { imageHref: (path) => `https://host/${path}?a&b` });
    assert.match(shown, /<image [^>]*href="https:\/\/host\/图\/流程.png\?a&amp;b"><title>办理&lt;流程&gt;<\/title>/u);
    const framed = renderPageSvg(page(image), { imageHref: () => undefined });
    assert.match(framed, /<rect x="30" y="40" width="100" height="50"/u);
    assert.match(framed, /x="80" y="65">办理&lt;流程&gt;</u);
    assert.equal(xmlFault(framed), undefined);
  });

  it("shows places of seals only when asked", () => {
    const seal = { type: "seal", x: 145, y: 200, diameter: 42, organ: "云岭州商务局", element: "印章" } as const;
    assert.doesNotMatch(renderPageSvg(page(seal)), /circle/u);
    assert.match(renderPageSvg(page(seal), { seals: true }), /<circle [^>]*cx="145" cy="200" r="21" fill="none"/u);
  });

  it("is well-formed and loses no character, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const svg = renderPageSvg(page(textItem(text)));
        assert.equal(xmlFault(svg), undefined);
        assert.equal(
          piecesIn(svg)
            .map((piece) => textIn(piece.text))
            .join(""),
          xmlText(text),
        );
      }),
    );
  });
});
