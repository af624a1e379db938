import assert from "node:assert/strict";
import type { ImageItem } from "../../../../../src/core/layout/page";
import { renderPdf } from "../../../../../src/core/render/pdf/render-pdf";
import { makeFace, makeLibrary } from "../../fonts/make-font";
import { NO_INFORMATION, page } from "../../items";
import { textsOfPage } from "../page-text";
import { ReadPdf } from "../read-pdf";
import { makePng } from "./make-png";

const library = makeLibrary({ fangsong: [makeFace("办理流程")] });

function image(path: string, more: Partial<ImageItem> = {}): ImageItem {
  const place = { x: 30, y: 40, width: 100, height: 50 };
  return {
    type: "image",
    ...place,
    path,
    alternative: "办理流程",
    element: "图片",
    range: { start: 0, end: 9 },
    ...more,
  };
}

function render(items: readonly ImageItem[], pictures: (path: string) => Uint8Array | undefined) {
  const { bytes, notices } = renderPdf([page(...items)], NO_INFORMATION, library, pictures);
  const pdf = new ReadPdf(bytes);
  const [first = ""] = pdf.pages;
  return { pdf, first, content: pdf.content(first), notices };
}

const clear = makePng({ width: 2, height: 1, depth: 8, color: 4, sample: (x) => [x * 9, 200 + x] });

describe("pictures in a PDF file", () => {
  it("stand upright in their places, each written once", () => {
    const { pdf, first, content, notices } = render([image("a.png"), image("a.png", { y: 120 })], () => clear);
    const drawn = [...content.matchAll(/^q (.*) cm \/(\w+) Do Q$/gmu)].map(([, place, name]) => [place, name]);
    assert.deepEqual(drawn, [
      ["100 0 0 -50 30 90", "picture1"],
      ["100 0 0 -50 30 170", "picture1"],
    ]);
    const resources = pdf.target(first, "Resources").body;
    assert.equal(resources.match(/\/picture\d/gu)?.length, 1);
    const picture = pdf.target(resources, "picture1");
    assert.deepEqual([...picture.stream], [0, 9]);
    assert.deepEqual([...pdf.target(picture.body, "SMask").stream], [200, 201]);
    assert.deepEqual(notices, []);
  });

  it("are frames with their captions where they cannot be had, with one notice for each file", () => {
    const missing = render([image("没有.png"), image("没有.png", { alternative: "" })], () => undefined);
    assert.match(missing.content, /0\.2 w 0\.502 G 30 40 m 130 40 l S/u);
    assert.deepEqual(
      textsOfPage(missing.pdf, missing.first).map(({ text }) => text),
      ["办理流程", "没有.png"],
    );
    assert.deepEqual(
      missing.notices.map(({ code }) => code),
      ["character-missing", "picture-missing"],
    );
    const broken = render([image("图.svg")], () => new TextEncoder().encode("<svg/>"));
    assert.deepEqual(
      broken.notices.map(({ code }) => code),
      ["picture-unreadable"],
    );
  });

  it("keep a long caption within the frame", () => {
    const { pdf, first } = render([image("a.png", { alternative: "办理流程".repeat(20) })], () => undefined);
    const [caption] = textsOfPage(pdf, first);
    const end = (caption?.origins.at(-1) ?? 0) + (caption?.advances.at(-1) ?? 0);
    assert.ok((caption?.origins[0] ?? 0) >= 30 && end <= 130.01);
  });
});
