import assert from "node:assert/strict";
import fs from "node:fs";
import { create, type Font } from "fontkit";
import { parseDraft } from "../../../../../src/core/draft/parse-draft";
import type { FontFace, FontLibrary } from "../../../../../src/core/host";
import { layoutDraft } from "../../../../../src/core/layout/layout-draft";
import type { Page } from "../../../../../src/core/layout/page";
import { documentInformation } from "../../../../../src/core/render/document";
import { embedFonts } from "../../../../../src/core/render/fonts/embed-fonts";
import { renderPdf } from "../../../../../src/core/render/pdf/render-pdf";
import type { Typeface } from "../../../../../src/core/standard/typefaces";
import { partsOf } from "../../../../../src/node/fonts/file-parts";
import { packagedSlices } from "../../../../../src/node/fonts/packaged-fonts";
import { makeCollection } from "../../fonts/make-collection";
import { inkFaults } from "./compare-ink";
import { OutlineInk } from "./outline-ink";
import { rastersOf } from "./raster";

const whole = (file: string): FontFace => {
  const path = `node_modules/@expo-google-fonts/${file}`;
  return { family: file, substitute: true, id: file, data: () => fs.readFileSync(path), part: partsOf(path) };
};

const LIGHT = whole("noto-serif-sc/300Light/NotoSerifSC_300Light.ttf");
const BOLD = whole("noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf");
const SANS = whole("noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf");

/** Whole TrueType files, of which glyphs are copied, and one family in compressed slices, which are drawn anew as CFF. */
const FACES: Readonly<Record<Typeface, readonly FontFace[]>> = {
  fangsong: [LIGHT],
  song: [LIGHT],
  latin: [LIGHT],
  hei: [SANS],
  "title-song": [BOLD],
  kai: packagedSlices("LXGW WenKai"),
};

const library: FontLibrary = { facesFor: (typeface) => FACES[typeface] };

const TEXT = `---
文种: 请示
密级: 机密★10年
发文机关: 云岭州商务局
发文字号: 云商发〔2026〕12号
签发人: 周云川
标题: 云岭州商务局关于建设农产品冷链集配中心的请示
主送机关: 云岭州人民政府
成文日期: 2026年8月4日
---
一、“冷链集配中心”项目
（一）建设规模。总投资1.25亿元，占地36.8亩——其中冷库2万立方米……
要**突出重点**，**倒排工期**。
名单：李镕、王喆、陈堃、赵昇、刘玥；Internet、GB/T 9704—2012。
`;

/** The slices that hold the characters, as files. */
function filesFor(faces: readonly FontFace[], characters: string): readonly Uint8Array[] {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return faces.filter(({ mayCover }) => points.some((point) => mayCover?.(point) ?? true)).map((face) => face.data());
}

const INKS = Object.fromEntries(
  Object.entries(FACES).map(([typeface, faces]) => [typeface, new OutlineInk(filesFor(faces, TEXT))]),
) as Record<Typeface, OutlineInk>;

const draft = parseDraft(TEXT);
const pages = layoutDraft(draft);

async function faultsOf(drawn: readonly Page[], fonts = library) {
  const { bytes } = renderPdf(drawn, documentInformation(draft, drawn), fonts, () => undefined);
  return inkFaults(pages, await rastersOf(bytes, pages), INKS);
}

/** The pages with other text items. */
function changed(change: (item: Extract<Page["items"][number], { type: "text" }>) => object): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.type === "text" ? { ...item, ...change(item) } : item)),
  }));
}

describe("a PDF as another program draws it", () => {
  it("has every character's own ink, where the layout put it", async () => {
    assert.deepEqual(await faultsOf(pages), []);
  });

  it("has it from a collection of faces with CFF outlines, too", async () => {
    const embedded = embedFonts(pages, library).fonts;
    const bytes = makeCollection(embedded.map(({ data }) => data));
    const faces = embedded.map(({ typeface, data }): readonly [Typeface, FontFace] => {
      const postscriptName = (create(Buffer.from(data)) as Font).postscriptName ?? "";
      return [typeface, { family: typeface, substitute: true, id: typeface, postscriptName, data: () => bytes }];
    });
    const collected: FontLibrary = {
      facesFor: (typeface) => faces.flatMap(([name, face]) => (name === typeface ? [face] : [])),
    };
    assert.deepEqual(await faultsOf(pages, collected), []);
  });

  it("would be found out with bold type that is not, and with type that is bold and should not be", async () => {
    const light = await faultsOf(changed(() => ({ bold: false })));
    assert.deepEqual(new Set(light.map(({ character }) => character)), new Set("突出重点倒排工期"));
    const heavy = await faultsOf(changed(() => ({ bold: true })));
    assert.ok(heavy.length > 50, `${heavy.length}`);
  });

  it("would be found out with another character in a cell", async () => {
    const faults = await faultsOf(changed(({ text }) => ({ text: text.replace("占地", "占也") })));
    assert.deepEqual(
      faults.map(({ character }) => character),
      ["地"],
    );
  });

  it("would be found out with text a tenth of a millimetre away", async () => {
    const faults = await faultsOf(changed(({ xs }) => ({ xs: xs.map((x) => x + 0.1) })));
    assert.ok(faults.length > 50, `${faults.length}`);
  });

  it("would be found out without a glyph, or with boxes for all", async () => {
    const lacking: FontLibrary = { facesFor: () => [] };
    assert.ok((await faultsOf(pages, lacking)).length > 100);
    const faults = await faultsOf(changed(({ text }) => ({ text: text.replace("名单", "名\u3000") })));
    assert.deepEqual(
      faults.map(({ character }) => character),
      ["单"],
    );
  });
});
