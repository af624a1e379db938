import assert from "node:assert/strict";
import type { ImageItem } from "../../../../src/core/layout/page";
import type { DocumentInformation } from "../../../../src/core/render/document";
import { renderHtml } from "../../../../src/core/render/html/render-html";
import { pngHead } from "../../layout/pictures";
import { NO_INFORMATION, page, textItem } from "../items";

const information: DocumentInformation = {
  ...NO_INFORMATION,
  title: "关于“<甲>”的通知",
  author: "云岭州商务局",
  subject: "通知",
  keywords: ["云商发〔2026〕12号"],
};

const picture: ImageItem = {
  type: "image",
  x: 30,
  y: 40,
  width: 100,
  height: 50,
  path: "a.png",
  alternative: "甲",
  element: "图片",
  range: { start: 0, end: 1 },
};

describe("HTML", () => {
  const html = renderHtml([page(textItem("甲")), { number: 2, width: 297, height: 210, items: [] }], information);

  it("is one Chinese document with the title escaped", () => {
    assert.match(html, /^<!DOCTYPE html>\n<html lang="zh-CN">/u);
    assert.match(html, /<title>关于“&lt;甲&gt;”的通知<\/title>/u);
    assert.match(html, /<meta name="author" content="云岭州商务局">/u);
    assert.match(html, /<meta name="generator" content="gongwen">/u);
  });

  it("runs nothing and fetches nothing", () => {
    assert.doesNotMatch(html, /<script|<link|@import|url\((?!data:)|href="(?!data:)/u);
    assert.match(html, /default-src 'none'/u);
  });

  it("prints one sheet a page, a landscape page on a landscape sheet", () => {
    assert.match(html, /@page \{ size: 210mm 297mm; margin: 0 \}/u);
    assert.match(html, /@page landscape \{ size: 297mm 210mm; margin: 0 \}/u);
    const sheets = [...html.matchAll(/<section class="([^"]*)" id="([^"]*)">/gu)].map(([, name, id]) => [name, id]);
    assert.deepEqual(sheets, [
      ["sheet", "page-1"],
      ["sheet landscape", "page-2"],
    ]);
  });

  it("puts the fonts that it brings along first", () => {
    const fontFaces = [{ typeface: "kai", data: new Uint8Array([1, 2, 3]) }] as const;
    const withFont = renderHtml([page(textItem("甲"))], information, { fontFaces });
    assert.match(withFont, /@font-face\{font-family:gongwen-kai;src:url\(data:font\/otf;base64,AQID\)\}/u);
    assert.match(withFont, /\.typeface-kai\{font-family:gongwen-kai,"楷体_GB2312"/u);
    assert.match(withFont, /\.typeface-fangsong\{font-family:gongwen-fangsong,"仿宋_GB2312"/u);
  });

  it("carries pictures in itself, and frames those that it cannot have or read", () => {
    const drawn = (bytes: Uint8Array | undefined) =>
      renderHtml([page(picture)], information, { pictures: () => bytes });
    assert.match(drawn(pngHead(2, 1)), /href="data:image\/png;base64,iVBORw0KGgo/u);
    assert.doesNotMatch(drawn(undefined), /<image/u);
    assert.doesNotMatch(drawn(new TextEncoder().encode("<svg/>")), /<image/u);
  });

  it("never shows the places of seals", () => {
    const seal = { type: "seal", x: 145, y: 200, diameter: 42, organ: "甲", element: "印章" } as const;
    assert.doesNotMatch(renderHtml([page(seal)], information), /<circle/u);
  });
});
